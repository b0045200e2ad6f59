import { isObject, parseJson } from './launch-parameters.ts';

export type SessionStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** The format that is written. */
const version = 1;

/** What a reload of the page must know of the session under way: the LMS gives its token out once (cmi5 8.2). */
export interface KeptSession {
  readonly token: string;
  /** When `initialized` was stamped, milliseconds since 1970. */
  readonly began: number;
  /** The LRS has it. */
  readonly initialized: boolean;
  /** The latest stamp of any statement. */
  readonly latest: number;
  /** Seconds of this session before the page was loaded again. */
  readonly seconds: number;
  /** `terminated` was sent: no statement may follow (cmi5 9.3.8). */
  readonly ended: boolean;
}

/** Gone with the tab. Storage that throws counts as none; then a reload needs a new launch. */
export function createKeptSession(storage: SessionStorage | undefined, fetchAddress: string) {
  const key = `borderless/cmi5/${fetchAddress}`;
  return {
    read(): KeptSession | undefined {
      try {
        return readKeptSession(storage?.getItem(key) ?? '');
      } catch {
        return undefined;
      }
    },
    write(session: KeptSession): void {
      try {
        storage?.setItem(key, JSON.stringify({ version, ...session }));
      } catch {}
    },
  };
}

/** Untrusted: anything may stand under our key. */
export function readKeptSession(text: string): KeptSession | undefined {
  const value = parseJson(text);
  if (!isObject(value) || value.version !== version || typeof value.token !== 'string') return undefined;
  const { token, began, initialized, latest, seconds, ended } = value;
  if (typeof began !== 'number' || typeof latest !== 'number' || typeof seconds !== 'number') return undefined;
  return { token, began, latest, seconds, initialized: initialized === true, ended: ended === true };
}
