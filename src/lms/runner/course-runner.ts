import type { Answered } from '../call-log.ts';
import { createLmsApi, type LmsApi, type ScormApi } from '../lms-api.ts';
import { type StandardId, standards, type Values } from '../standards.ts';
import type { FromRunner, LaunchMessage, ToRunner } from './messages.ts';

export interface RunnerDeps {
  readonly post: (message: FromRunner) => void;
  /** A fresh LMS that holds these values. */
  readonly createApi: (standard: StandardId, values: Values) => ScormApi;
  /** Puts an API where a course looks for it; undefined takes it away. */
  readonly place: (name: string, api: LmsApi['object'] | undefined) => void;
  /** Forgets everything that pages of this origin have kept in the browser. */
  readonly clear: () => Promise<void>;
  /** Makes these files, and none else, those of the package; rejects where the browser does not let it. */
  readonly keepFiles: (files: ReadonlyMap<string, Uint8Array>) => Promise<void>;
  /** The worker answers, from now on, as if there were no network. */
  readonly setOffline: (isOffline: boolean) => Promise<void>;
  readonly openFrame: (address: string) => void;
  /** Takes the course away; it has had its pagehide when this returns. */
  readonly removeFrame: () => void;
  /** Holds up the page. */
  readonly pause: (ms: number) => void;
}

/**
 * The LMS's side that must stand in the course's own window, since SCORM calls are synchronous: the API of one launch. It keeps
 * nothing; what the course says goes to the page that keeps the records, which trusts none of it.
 */
export function createCourseRunner({ post, place, ...deps }: RunnerDeps): (message: ToRunner) => Promise<void> {
  let api: LmsApi | undefined;
  let launched: LaunchMessage | undefined;
  let faults: LaunchMessage['faults'] | undefined;
  let calls: Answered[] = [];
  let isDue = false;

  function tell(): void {
    isDue = false;
    if (!api) return;
    post({ kind: 'news', calls, values: api.values(), uncommitted: api.uncommitted(), isOver: api.isOver() });
    calls = [];
  }

  /** A course calls twenty times in a row: the page is told once. */
  function noteCall(answered: Answered): void {
    calls.push(answered);
    if (isDue) return;
    isDue = true;
    queueMicrotask(tell);
  }

  async function launch(message: LaunchMessage): Promise<void> {
    launched = message;
    faults = message.faults;
    const standard = standards[message.standard];
    try {
      if (message.clears) await deps.clear();
      await deps.keepFiles(message.files);
      await deps.setOffline(false);
    } catch {
      return post({ kind: 'failed' });
    }
    api = createLmsApi({
      standard,
      real: deps.createApi(message.standard, message.values),
      totalTime: message.totalTime,
      faults: () => faults ?? message.faults,
      pause: deps.pause,
      onCall: noteCall,
      onSave: (values) => post({ kind: 'saved', values }),
    });
    if (!faults.noApi) place(standard.apiName, api.object);
    deps.openFrame(message.address);
    // Offline from the start would show nothing at all: the course comes first, as it does for a learner.
    tell();
    if (faults.offline) await deps.setOffline(true);
  }

  function close(): void {
    deps.removeFrame();
    if (launched) place(standards[launched.standard].apiName, undefined);
    if (isDue) tell();
    api?.cut();
    api = undefined;
    post({ kind: 'closed' });
  }

  return async (message) => {
    if (message.kind === 'launch') return launched ? undefined : launch(message);
    if (message.kind === 'close') return close();
    faults = message.faults;
    if (launched) await deps.setOffline(faults.offline);
  };
}
