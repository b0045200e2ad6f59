import { createContext, type ReactNode, type RefObject, useContext, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Notes } from '../block-types/define-block-view.tsx';
import type { CourseOutline } from '../domain/course/course.ts';
import type { CourseSessionStore } from '../session/session-core.ts';
import type { CourseSession } from '../session/session-state.ts';
import type { OwnRecord } from '../tracking/own-record.ts';
import type { CourseFiles } from './course-files.ts';
import type { LmsCheckDoor } from './lms-check/lms-check-door.ts';
import type { SettingsStore } from './settings.ts';

/** Everything that the screens work with; made once by the app. */
export interface Player {
  readonly session: CourseSessionStore;
  readonly files: CourseFiles;
  /** Of the whole package: saved progress knows modules too that settings.json leaves out for now. */
  readonly wholeLayout: CourseFiles['layout'];
  readonly settings: SettingsStore;
  readonly notes: Notes;
  /** Where this device keeps things; undefined where it keeps nothing. */
  readonly storage: (Pick<Storage, 'getItem' | 'setItem'> & Partial<Pick<Storage, 'removeItem'>>) | undefined;
  /** The course keeps the record itself, in this browser. */
  readonly ownRecord?: OwnRecord | undefined;
  /** Deletes what the journal holds of this learner in this course. False where the browser did not do it. */
  readonly forgetJournal: () => Promise<boolean>;
  /** For a group in a room: nothing is recorded. */
  readonly facilitated: boolean;
  /** What an administrator got wrong in settings.json, in English sentences. */
  readonly settingsProblems?: readonly string[] | undefined;
  /** The check of the LMS, for an administrator. */
  readonly lmsCheck?: () => Promise<LmsCheckDoor>;
  /** Milliseconds since 1970, and those that only grow. */
  readonly now: () => number;
  readonly elapsed: () => number;
}

interface PlayerInUse extends Player {
  /** In the language in use. */
  readonly course: CourseOutline;
  readonly language: string;
}

interface PlayerContext extends PlayerInUse {
  /** Whether a screen was shown before the current one. */
  readonly arrived: RefObject<boolean>;
}

const Context = createContext<PlayerContext | undefined>(undefined);

export function PlayerProvider({ children, ...value }: PlayerInUse & { children: ReactNode }) {
  const arrived = useRef(false);
  return <Context value={{ ...value, arrived }}>{children}</Context>;
}

export function usePlayer(): PlayerContext {
  const player = useContext(Context);
  if (!player) throw new Error('This screen stands outside the player.');
  return player;
}

/** A part of the session's state; the screen follows its changes. */
export function useSession<T>(select: (session: CourseSession) => T): T {
  return useStore(usePlayer().session, select);
}

export type Loaded<T> = { readonly value?: T; readonly error?: unknown; readonly retry: () => void };

/**
 * A file in the language in use. While the next language loads, the last value stays, so that no control loses what was
 * typed into it.
 */
export function useFile<T>(ask: (files: CourseFiles, language: string) => Promise<T>, key: string): Loaded<T> {
  const { files, language } = usePlayer();
  const [state, setState] = useState<{ key: string; value?: T; error?: unknown }>({ key });
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ask` is a new function each time; `key` says what it asks for.
  useEffect(() => {
    let current = true;
    ask(files, language).then(
      (value) => current && setState({ key, value }),
      (error: unknown) => current && setState({ key, error }),
    );
    return () => {
      current = false;
    };
  }, [files, language, key, round]);
  const retry = () => setRound((before) => before + 1);
  return state.key === key ? { value: state.value, error: state.error, retry } : { retry };
}
