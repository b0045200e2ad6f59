import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { FrameLocator, Page } from 'playwright-core';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  xml: 'application/xml',
};

const scripts = { 'scorm-1.2': 'scorm12', 'scorm-2004-4th': 'scorm2004' } as const;
export type HostedStandard = keyof typeof scripts;

/** The page of an LMS: scorm-again's API in the window, the package in a frame. */
function hostPage(standard: HostedStandard): string {
  return `<!doctype html><html lang="en"><title>LMS</title><style>html,body{margin:0;block-size:100%}iframe{border:0;inline-size:100%;block-size:100%}</style>
<body><script src="/${scripts[standard]}.js"></script></body></html>`;
}

/** Serves an LMS page and the files of real zips, as an LMS would: texts compressed, at the level that servers use. */
export interface PackageHost {
  readonly address: string;
  close(): void;
}

/** Real zips by standard: their paths, or their bytes. */
export type HostedZips = Readonly<Partial<Record<HostedStandard, string | Uint8Array>>>;

export async function hostPackages(zips: HostedZips): Promise<PackageHost> {
  const files = new Map<string, Uint8Array>();
  const packed = new Map<string, Uint8Array>();
  for (const [standard, zip] of Object.entries(zips)) {
    const bytes = typeof zip === 'string' ? readFileSync(zip) : zip;
    for (const [path, file] of Object.entries(unzipSync(bytes))) files.set(`/${standard}/${path}`, file);
  }
  for (const script of Object.values(scripts)) {
    files.set(`/${script}.js`, readFileSync(`node_modules/scorm-again/dist/${script}.min.js`));
  }
  for (const standard of Object.keys(scripts) as HostedStandard[]) {
    files.set(`/host/${standard}`, new TextEncoder().encode(hostPage(standard)));
  }
  const server: Server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const path = asked.endsWith('/') ? `${asked}index.html` : asked;
    const file = files.get(path);
    const ending = path.startsWith('/host/') ? 'html' : (path.split('.').at(-1) ?? '');
    response.statusCode = file ? 200 : 404;
    response.setHeader('Content-Type', types[ending] ?? 'application/octet-stream');
    if (!file || ending === 'png') return response.end(file);
    if (!packed.has(path)) packed.set(path, gzipSync(file));
    response.setHeader('Content-Encoding', 'gzip');
    response.end(packed.get(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What the LMS holds of the learner, as scorm-again's own JSON; strings only, as it takes them back. */
export type HeldRecord = Readonly<Record<string, unknown>>;

/** Opens the LMS page with the record of earlier launches and launches the package in its frame. */
export async function launch(
  page: Page,
  host: PackageHost,
  standard: HostedStandard,
  record: HeldRecord = {},
): Promise<FrameLocator> {
  await page.goto(`${host.address}/host/${standard}`);
  await page.evaluate(
    ({ standard, record }) => {
      const lms = window as unknown as Record<string, unknown> &
        Record<'Scorm12API' | 'Scorm2004API', new (settings: object) => LmsApi>;
      const is12 = standard === 'scorm-1.2';
      const api = new (is12 ? lms.Scorm12API : lms.Scorm2004API)({
        autocommit: false,
        lmsCommitUrl: false,
        logLevel: 5,
      });
      const log: unknown[] = [];
      for (const name of is12 ? ['LMSSetValue', 'LMSCommit', 'LMSFinish'] : ['SetValue', 'Commit', 'Terminate']) {
        const real = (api[name] as (...args: unknown[]) => unknown).bind(api);
        api[name] = (...args: unknown[]) => {
          const result = real(...args);
          log.push({
            name,
            args,
            result: String(result),
            error: String((api[is12 ? 'LMSGetLastError' : 'GetLastError'] as () => unknown)()),
          });
          return result;
        };
      }
      const start = is12
        ? {
            core: {
              student_id: 'sam',
              student_name: 'Learner, Sam',
              credit: 'credit',
              lesson_mode: 'normal',
              entry: 'ab-initio',
            },
            student_data: { mastery_score: '80' },
          }
        : {
            learner_id: 'sam',
            learner_name: 'Learner, Sam',
            credit: 'credit',
            mode: 'normal',
            entry: 'ab-initio',
            scaled_passing_score: '0.8',
          };
      (api.loadFromJSON as (json: unknown) => void)(Object.keys(record).length > 0 ? record : start);
      lms[is12 ? 'API' : 'API_1484_11'] = api;
      lms.calls = log;
      const frame = document.createElement('iframe');
      frame.title = 'Course';
      frame.src = `/${standard}/index.html`;
      document.body.append(frame);
      type LmsApi = Record<string, unknown>;
    },
    { standard, record },
  );
  return page.frameLocator('iframe');
}

/** Every value as the LMS would hand it to the next launch. */
export function heldRecord(page: Page, standard: HostedStandard): Promise<HeldRecord> {
  return page.evaluate((standard) => {
    const lms = window as unknown as Record<string, { renderCMIToJSONObject(): { cmi: Record<string, unknown> } }>;
    const api = lms[standard === 'scorm-1.2' ? 'API' : 'API_1484_11'];
    const cmi = JSON.parse(JSON.stringify(api?.renderCMIToJSONObject().cmi ?? {}));
    const texts = (value: unknown): unknown => {
      if (typeof value === 'number' || typeof value === 'boolean') return String(value);
      if (Array.isArray(value)) return value.map(texts);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, texts(inner)]));
    };
    return texts(cmi) as Record<string, unknown>;
  }, standard);
}

export interface LmsCall {
  readonly name: string;
  readonly args: readonly string[];
  readonly result: string;
  readonly error: string;
}

/** Every SetValue, Commit and Terminate of this launch, with what the LMS said. */
export function lmsCalls(page: Page): Promise<LmsCall[]> {
  return page.evaluate(() => (window as unknown as { calls: LmsCall[] }).calls);
}
