import type { FrameLocator, Page } from 'playwright-core';
import type { HostedStandard, PackageHost } from './package-host.ts';

/** What the LMS holds of the learner, as scorm-again's own JSON; strings only, as it takes them back. */
export type HeldRecord = Readonly<Record<string, unknown>>;

export interface LaunchOptions {
  /** Of earlier launches; none: the learner comes for the first time. */
  readonly record?: HeldRecord;
  readonly mode?: 'normal' | 'browse' | 'review';
  /** Address inside the course, `/lesson/first`. */
  readonly at?: string;
  /**
   * A path of the host. Each commit, and the end of the session, posts what the LMS holds (`recordIn` reads it) and waits; any
   * answer but `true` is a refusal. So a record outlives its page, as that of a real LMS does.
   */
  readonly commitsTo?: string;
}

/** A call of the course, with what the LMS said. */
export interface LmsCall {
  readonly name: string;
  readonly args: readonly string[];
  readonly result: string;
  readonly error: string;
}

const names = {
  'scorm-1.2': {
    api: 'API',
    factory: 'Scorm12API',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
    logged: ['LMSInitialize', 'LMSSetValue', 'LMSCommit', 'LMSFinish'],
    lastError: 'LMSGetLastError',
    refusal: '101',
  },
  'scorm-2004-4th': {
    api: 'API_1484_11',
    factory: 'Scorm2004API',
    commit: 'Commit',
    finish: 'Terminate',
    logged: ['Initialize', 'SetValue', 'Commit', 'Terminate'],
    lastError: 'GetLastError',
    refusal: '391',
  },
} as const;

/** Opens the LMS's page and launches the package in its frame. */
export async function launch(
  page: Page,
  host: PackageHost,
  standard: HostedStandard,
  { record = {}, mode = 'normal', at = '', commitsTo }: LaunchOptions = {},
): Promise<FrameLocator> {
  await page.goto(`${host.address}/host/${standard}`);
  const address = `/${standard}/index.html${at && `#${at}`}`;
  const held = standard === 'scorm-1.2' ? record12(record, mode) : record2004(record, mode);
  await page.evaluate(
    ({ held, address, commitsTo, names: { api: name, factory, commit, finish, logged, lastError, refusal } }) => {
      type Api = Record<string, (...args: readonly unknown[]) => unknown>;
      // The boundary to a page that holds scorm-again and the switches of these tests.
      const lms = window as unknown as {
        [name: string]: unknown;
        calls: LmsCall[];
        refuses: boolean;
      } & Record<'Scorm12API' | 'Scorm2004API', new (settings: object) => Api>;
      const api = new lms[factory]({ autocommit: false, lmsCommitUrl: false, logLevel: 5 });
      lms.calls = [];
      lms.refuses = false;
      const realError = api[lastError]?.bind(api) ?? String;
      let refused = false;
      api[lastError] = () => (refused ? refusal : realError());
      for (const called of logged) {
        const real = api[called]?.bind(api) ?? String;
        api[called] = (...args) => {
          refused = lms.refuses && called === commit;
          if (commitsTo && (called === commit || called === finish)) {
            const request = new XMLHttpRequest();
            request.open('POST', commitsTo, false);
            request.send(JSON.stringify(api.renderCMIToJSONObject?.()));
            refused = request.responseText !== 'true';
          }
          const result = refused ? 'false' : String(real(...args));
          lms.calls.push({
            name: called,
            args: args.map(String),
            result,
            error: refused ? refusal : String(realError()),
          });
          return result;
        };
      }
      api.loadFromJSON?.(held);
      lms[name] = api;
      const frame = document.createElement('iframe');
      frame.title = 'Course';
      frame.src = address;
      document.body.append(frame);
    },
    { held, address, commitsTo, names: names[standard] },
  );
  return page.frameLocator('iframe');
}

function record12(record: HeldRecord, mode: string): HeldRecord {
  const core = typeof record.core === 'object' ? record.core : {};
  const said = { student_id: 'sam', student_name: 'Learner, Sam', lesson_mode: mode };
  return {
    ...record,
    core: { ...core, ...said, credit: mode === 'normal' ? 'credit' : 'no-credit', entry: entry(record) },
    student_data: { mastery_score: '80' },
  };
}

function record2004(record: HeldRecord, mode: string): HeldRecord {
  return {
    ...record,
    learner_id: 'sam',
    learner_name: 'Learner, Sam',
    mode,
    credit: mode === 'normal' ? 'credit' : 'no-credit',
    entry: entry(record),
    scaled_passing_score: '0.8',
  };
}

const entry = (record: HeldRecord) => (Object.keys(record).length > 0 ? 'resume' : 'ab-initio');

/** Every value that the LMS holds, as it would hand it to the next launch. */
export async function heldRecord(page: Page, standard: HostedStandard): Promise<HeldRecord> {
  const json = await page.evaluate((name) => {
    const api = (window as unknown as Record<string, { renderCMIToJSONObject(): unknown }>)[name];
    return JSON.stringify(api?.renderCMIToJSONObject());
  }, names[standard].api);
  return recordIn(json);
}

/** Reads what scorm-again renders. */
export function recordIn(json: string): HeldRecord {
  return withTexts(JSON.parse(json).cmi);
}

function withTexts(value: unknown): HeldRecord {
  const texts = (inner: unknown): unknown => {
    if (typeof inner === 'number' || typeof inner === 'boolean') return String(inner);
    if (Array.isArray(inner)) return inner.map(texts);
    return typeof inner === 'object' && inner !== null ? withTexts(inner) : inner;
  };
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, inner]) => [key, texts(inner)]));
}

/** Every call of this launch but the gets, oldest first. */
export function lmsCalls(page: Page): Promise<readonly LmsCall[]> {
  return page.evaluate(() => (window as unknown as { calls: LmsCall[] }).calls);
}

/** From now on the LMS refuses to commit, or takes it again. */
export function refuseCommits(page: Page, refuses: boolean): Promise<void> {
  return page.evaluate((refuses) => {
    (window as unknown as { refuses: boolean }).refuses = refuses;
  }, refuses);
}

/** The learner closes the window or goes elsewhere in the LMS. */
export function closeFrame(page: Page): Promise<void> {
  return page.evaluate(() => document.querySelector('iframe')?.remove());
}
