import type { StoreApi } from 'zustand/vanilla';
import type { PackageFiles } from '../package-reader/unpack.ts';
import { callOf } from './call-log.ts';
import { placeOf, type Session, startSession } from './launch-session.ts';
import type { Lms, OpenLaunch } from './lms-state.ts';
import { keepPort, portFor } from './package-ports.ts';
import type { LmsPackage } from './packages.ts';
import type { LearnerRecord } from './record.ts';
import type { Records } from './records.ts';
import { bounds, type FromRunner, readFromRunner, type ToRunner } from './runner/messages.ts';
import type { RecordStorage } from './storage.ts';

export interface LaunchDeps {
  readonly records: Records;
  readonly storage: RecordStorage;
  /** Those on which packages run. */
  readonly runnerPorts: readonly number[];
  /** The package's files, unpacked; rejects with a sentence to show where they cannot be had. */
  readonly filesOf: (chosen: LmsPackage) => Promise<PackageFiles>;
  readonly now: () => number;
  /** Does something in so many milliseconds; returns what calls it off. */
  readonly after: (ms: number, act: () => void) => () => void;
}

export interface Launcher {
  launch(): void;
  /** Has the course leave, then does what is next. */
  close(next?: () => void): void;
  /** Takes the window away: the course can say nothing more. */
  kill(next?: () => void): void;
  hear(launch: number, data: unknown, reply: (message: ToRunner) => void): void;
  /** To the runner that is open, where one is. */
  tell(message: ToRunner): void;
}

/** Milliseconds that a course has to leave; one that hangs would hold the page for ever. */
const patience = 8000;

/** Launches one package after the other. What its window says is the package's word: bounded, and for its own record only. */
export function createLauncher({ getState: get, setState: set }: StoreApi<Lms>, deps: LaunchDeps): Launcher {
  const { records, now } = deps;
  let session: Session | undefined;
  let launches = 0;
  /** What is to happen when the course has left. */
  let whenClosed: (() => void) | undefined;

  const kept = () => {
    const place = placeOf(get());
    const record = place && records.read(place);
    return { record, values: record?.values ?? {}, records: records.all() };
  };

  function write(record: LearnerRecord): void {
    if (!records.write(record)) set({ trouble: 'storageFull' });
    set({ record, records: records.all() });
  }

  function launch(): void {
    const { chosen, launchable } = get();
    const place = placeOf(get());
    const port = chosen && portFor(deps.storage, deps.runnerPorts, chosen.key);
    if (!chosen || !launchable || !place || !port || session) return;
    launches++;
    session = startSession(get(), { ...deps, chosen, launchable, place, port, number: launches });
    const { files, record, start, isKept, openedAt } = session;
    if (isKept) write(record);
    const open: OpenLaunch = {
      number: launches,
      port: port.port,
      openedAt,
      isClosing: false,
      uncommitted: 0,
      isOver: false,
    };
    set({ open, ending: undefined, trouble: undefined, refused: undefined, values: start, calls: [] });
    files.catch((error: unknown) => {
      if (session?.files !== files) return;
      finish(false);
      set({ refused: error instanceof Error ? error.message : String(error) });
    });
  }

  /** The frame goes, and what is kept is shown. */
  function finish(isKilled: boolean, next?: () => void): void {
    const ended = session;
    session = undefined;
    whenClosed = undefined;
    if (ended) {
      ended.callOff?.();
      const ending = !ended.isKept ? 'notKept' : ended.isOver ? 'ended' : isKilled ? 'killed' : 'unfinished';
      const { number, record, openedAt, hasSaved } = ended;
      const values = records.read(record)?.values ?? {};
      if (hasSaved) records.addSession(record, { launch: record.launches, openedAt, endedAt: now(), ending, values });
      if (get().open?.number === number) set({ open: undefined, ending, calls: [...ended.log], ...kept() });
    }
    next?.();
  }

  function close(next?: () => void): void {
    const { open } = get();
    const closing = session;
    if (!closing?.reply || !open) {
      finish(false, next);
      return;
    }
    whenClosed = next ?? whenClosed;
    if (open.isClosing) return;
    set({ open: { ...open, isClosing: true } });
    closing.callOff = deps.after(patience, () => {
      set({ trouble: 'noAnswer' });
      finish(false, whenClosed);
    });
    closing.reply({ kind: 'close' });
  }

  function obey(of: Session, message: FromRunner, reply: (message: ToRunner) => void): void {
    switch (message.kind) {
      case 'ready': {
        if (of.reply) return;
        of.reply = reply;
        const { start, standard, address } = of;
        const totalTime = start[standard.elements.totalTime] ?? '';
        void of.files.then(
          (files) =>
            session === of &&
            reply({
              kind: 'launch',
              files,
              standard: standard.id,
              values: start,
              totalTime,
              address,
              faults: get().faults,
              clears: of.port.isUsed,
            }),
          () => undefined,
        );
        return;
      }
      case 'failed':
        set({ trouble: 'runnerFailed' });
        finish(false);
        return;
      case 'closed':
        finish(false, whenClosed);
        return;
      case 'saved':
        if (!of.isKept || get().faults.forgets) return;
        of.hasSaved = true;
        write({ ...of.record, values: message.values, savedAt: now() });
        return;
      case 'news': {
        // Its files lie there now, and nothing of another package.
        if (!of.isPlaced) keepPort(deps.storage, of.port.port, of.chosen.key);
        of.isPlaced = true;
        for (const answered of message.calls) of.log.push(callOf(of.standard, answered, ++of.calls, now()));
        of.log.splice(0, Math.max(0, of.log.length - bounds.calls));
        of.isOver = message.isOver;
        const { open } = get();
        const { values, uncommitted, isOver } = message;
        if (open) set({ values, calls: [...of.log], open: { ...open, uncommitted, isOver } });
      }
    }
  }

  return {
    launch,
    close,
    kill: (next) => finish(true, next),
    tell: (message) => session?.reply?.(message),
    hear(number, data, reply) {
      // A window that was taken away, or was never asked for, has nothing to say.
      if (!session || session.number !== number) return;
      const message = readFromRunner(data);
      if (message) obey(session, message, reply);
      else set({ trouble: 'outOfShape' });
    },
  };
}
