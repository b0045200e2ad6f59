import { spawn } from 'node:child_process';
import type { LrsFault } from './faults.ts';
import type { LaunchWish } from './launches.ts';

/** What the LMS holds of one registration. */
export interface LrsReport {
  readonly statements: readonly Readonly<Record<string, unknown>>[];
  /** Broken rules of xAPI and cmi5, with the clause; empty for a lawful course. */
  readonly violations: readonly string[];
  /** Every request of the course, in the order in which it came. */
  readonly requests: readonly string[];
  readonly sessions: readonly { readonly session: string; readonly state: string }[];
}

export interface LaunchedCourse {
  readonly registration: string;
  readonly session: string;
  /** The query behind the course's address. */
  readonly search: string;
}

/** An LMS with its LRS, running in a process of its own and reached over HTTP only. */
export interface LrsProcess {
  readonly address: string;
  launch(wish?: LaunchWish): Promise<LaunchedCourse>;
  faults(faults: readonly LrsFault[]): Promise<void>;
  /** Whether a page of another origin may read ETags. */
  showTags(shows: boolean): Promise<void>;
  report(registration: string): Promise<LrsReport>;
  stop(): Promise<void>;
}

export async function startLrs(): Promise<LrsProcess> {
  const main = `${import.meta.dirname}/main.ts`;
  const child = spawn(process.execPath, ['--import', 'tsx', main], { stdio: ['pipe', 'pipe', 'inherit'] });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line) => resolve(String(line).trim()));
    child.once('exit', (code) => reject(new Error(`The LRS ended with ${code}`)));
  });
  const ask = async (path: string, body?: unknown) => {
    const response = await fetch(`${address}/control/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return response.status === 204 ? undefined : response.json();
  };
  return {
    address,
    launch: (wish = {}) => ask('launch', wish),
    faults: (faults) => ask('faults', faults),
    showTags: (shows) => ask('tags', shows),
    report: (registration) => ask(`report?registration=${registration}`),
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
    },
  };
}
