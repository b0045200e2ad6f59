import type { RunSession } from '../../doctor/run/run-log.ts';

/** One launch as the page of the doctor's LMS is told of it. */
export interface HostedLaunch {
  readonly standard: '1.2' | '2004';
  /** What the LMS has, by element. */
  readonly values: Readonly<Record<string, string>>;
  /** Of the page to open, on the LMS's own origin. */
  readonly address: string;
}

/** Milliseconds since the launch and since the last call, or the launch where there was none. */
export interface HostedState {
  readonly hasBegun: boolean;
  readonly sinceLaunch: number;
  readonly sinceCall: number;
}

/** What stands in the window of that page. */
export interface HostedDoctor {
  launch(launch: HostedLaunch): void;
  state(): HostedState;
  leave(): Promise<Readonly<Record<string, unknown>>>;
  sessions(): readonly RunSession[];
}
