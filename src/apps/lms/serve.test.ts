import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LmsServer, startLms } from './serve.ts';

const manifest = (version: string, item = '') => `<?xml version="1.0"?>
<manifest identifier="course-tiny" version="1">
  <metadata><schema>ADL SCORM</schema><schemaversion>${version}</schemaversion></metadata>
  <organizations default="o"><organization identifier="o"><title>Safe &amp; sound</title>
    <item identifier="i" identifierref="r"><title>Item</title>${item}</item></organization></organizations>
  <resources>
    <resource identifier="a" type="webcontent" adlcp:scormtype="asset" href="asset.html"/>
    <resource identifier="r" type="webcontent" adlcp:scormType="sco" href="start/index.html"><file href="x.js"/></resource>
  </resources>
</manifest>`;

let folder: string;
let server: LmsServer;
const zip = (name: string, files: Zippable) => writeFileSync(join(folder, 'packages', name), zipSync(files));
const files = (version: string, item = ''): Zippable => ({
  'imsmanifest.xml': strToU8(manifest(version, item)),
  'start/index.html': strToU8('<p>Hello'),
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'local-lms-'));
  mkdirSync(join(folder, 'page'));
  mkdirSync(join(folder, 'packages'));
  mkdirSync(join(folder, 'page/assets'));
  for (const name of ['index.html', 'runner.html', 'course-worker.js', 'assets/index-1.js']) {
    writeFileSync(join(folder, 'page', name), `<title>${name}</title>`);
  }
  for (const name of ['secret.txt', 'secret.zip']) writeFileSync(join(folder, name), 'secret');
  server = await startLms({ page: join(folder, 'page'), packages: join(folder, 'packages'), port: 0 });
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Asked {
  readonly method?: string;
  readonly port?: number;
  readonly host?: string;
}

/** Asks with the path as it is: fetch would tidy it up. */
function ask(
  path: string,
  { method = 'GET', port = Number(new URL(server.address).port), host = `localhost:${port}` }: Asked = {},
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ hostname: 'localhost', port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.on('data', (data) => {
        body += data;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

const list = async () => JSON.parse((await ask('/packages.json')).body);

describe('the server of the local LMS', () => {
  it('serves the page and the zip of a package, with their types, and has nothing kept', async () => {
    zip('tiny.zip', files('1.2'));
    for (const [path, type, start] of [
      ['/', 'text/html', '<title>index.html'],
      ['/packages/tiny.zip', 'application/zip', 'PK'],
    ] as const) {
      const answer = await ask(path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.body.startsWith(start)).toBe(true);
      expect(answer.headers['content-type']).toContain(type);
      expect(answer.headers['cache-control']).toBe('no-store');
    }
    expect((await ask('/packages.json')).headers['cache-control']).toBe('no-store');
  });

  it('has its page frame nothing but the origins of packages, and nobody frame it', async () => {
    const policy = String((await ask('/')).headers['content-security-policy']);
    const origins = server.runnerPorts.flatMap((port) => [`http://localhost:${port}`, `http://127.0.0.1:${port}`]);
    expect(policy).toContain(`frame-src ${origins.join(' ')};`);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('lists what a manifest of SCORM 1.2 says', async () => {
    zip('tiny.zip', files('1.2', '<adlcp:masteryscore>80</adlcp:masteryscore>'));
    expect(await list()).toMatchObject({
      problems: [],
      runnerPorts: server.runnerPorts,
      packages: [
        {
          id: 'tiny',
          course: 'course-tiny',
          title: 'Safe & sound',
          standard: '1.2',
          edition: 'SCORM 1.2',
          file: 'tiny.zip',
          key: 'course-tiny/SCORM 1.2',
          isDropped: false,
          launchables: [{ path: 'start/index.html', passing: 80, objectives: [] }],
        },
      ],
    });
  });

  it('lists what a manifest of SCORM 2004 says', async () => {
    const objectives = `<imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID="course" satisfiedByMeasure="true">
      <imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure></imsss:primaryObjective>
      <imsss:objective objectiveID="basics"/></imsss:objectives></imsss:sequencing>`;
    zip('tiny.zip', files('2004 3rd Edition', objectives));
    expect((await list()).packages).toMatchObject([
      {
        standard: '2004',
        edition: 'SCORM 2004 3rd Edition',
        launchables: [{ passing: 80, objectives: ['course', 'basics'] }],
      },
    ]);
  });

  it('shows a package that was made again, without being started again', async () => {
    expect((await list()).packages).toEqual([]);
    zip('tiny.zip', files('1.2'));
    expect((await list()).packages).toMatchObject([{ edition: 'SCORM 1.2' }]);
    zip('tiny.zip', files('2004 4th Edition'));
    expect((await list()).packages).toMatchObject([{ edition: 'SCORM 2004 4th Edition' }]);
    rmSync(join(folder, 'packages/tiny.zip'));
    expect((await ask('/packages/tiny.zip')).status).toBe(404);
  });

  it('says of each file why it is no package, and serves the others', async () => {
    writeFileSync(join(folder, 'packages/broken.zip'), 'no zip');
    writeFileSync(join(folder, 'packages/notes.txt'), 'not looked at');
    zip('web.zip', { 'index.html': strToU8('') });
    zip('other.zip', files('AICC'));
    zip('cmi5.zip', { 'cmi5.xml': strToU8('<courseStructure/>') });
    zip('evil.zip', { ...files('1.2'), '../evil.html': strToU8('') });
    zip('empty.zip', { 'imsmanifest.xml': strToU8(manifest('1.2')) });
    zip('tiny.zip', files('1.2'));
    const { packages, problems } = await list();
    expect(packages).toMatchObject([{ id: 'tiny' }]);
    expect(problems).toEqual([
      expect.stringMatching(/^broken\.zip: This is not a zip/),
      expect.stringMatching(/^empty\.zip: .*nothing to launch/),
      expect.stringMatching(/^evil\.zip: .*points outside/),
      expect.stringMatching(/^other\.zip: .*no edition of SCORM .*AICC/),
      expect.stringMatching(/^web\.zip: .*no imsmanifest\.xml/),
    ]);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/packages/../../secret.txt',
    '/packages/..%2f..%2fsecret.zip',
    '/packages/../secret.zip',
    '/packages/tiny/index.html',
    '/packages/..%5c..%5csecret.txt',
    '/packages/%2e%2e/secret.txt',
    '/packages/constructor.zip',
    '/packages//etc/passwd.zip',
    '/%00',
    '/%',
  ])('leads nowhere outside with %s', async (path) => {
    zip('tiny.zip', files('1.2'));
    const { status, body } = await ask(path);
    expect([400, 404]).toContain(status);
    expect(body).not.toContain('secret');
  });

  it('takes no other request than one for a file', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
    expect((await ask('/', { method: 'HEAD' })).status).toBe(200);
  });

  it('starts where there are no packages at all, and says so', async () => {
    const other = await startLms({ page: join(folder, 'page'), packages: join(folder, 'none'), port: 0 });
    expect(other.list).toEqual({ packages: [], problems: [] });
    other.close();
  });

  it.each(['example.org', 'localhost.example.org', 'evil.localhost'])(
    'does not answer as %s, which another site may have led here',
    async (host) => {
      const [runner = 0] = server.runnerPorts;
      expect((await ask('/packages.json', { host })).status).toBe(421);
      expect((await ask('/runner.html', { host, port: runner })).status).toBe(421);
    },
  );

  it('refuses a port that is taken', async () => {
    const port = Number(new URL(server.address).port);
    await expect(startLms({ page: join(folder, 'page'), packages: folder, port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});

describe('the servers of the runner', () => {
  it('are several origins, none of them the page’s', () => {
    const ports = [...server.runnerPorts, Number(new URL(server.address).port)];
    expect(new Set(ports).size).toBe(7);
  });

  it('have the runner and its worker, and no list, page or package', async () => {
    zip('tiny.zip', files('1.2'));
    const [port = 0] = server.runnerPorts;
    const status = async (path: string) => (await ask(path, { port })).status;
    for (const path of ['/runner.html', '/course-worker.js', '/assets/index-1.js'])
      expect(await status(path)).toBe(200);
    const nothing = [
      '/',
      '/index.html',
      '/packages.json',
      '/packages/tiny.zip',
      '/course/index.html',
      '/assets/../x.js',
      '/%',
    ];
    for (const path of nothing) expect([path, [400, 404].includes(await status(path))]).toEqual([path, true]);
    expect((await ask('/runner.html', { port, method: 'POST' })).status).toBe(405);
  });

  it('let their page stand in that of the local LMS only, and reach nothing but itself', async () => {
    const [port = 0] = server.runnerPorts;
    const pagePort = new URL(server.address).port;
    for (const path of ['/runner.html', '/course-worker.js', '/course/x']) {
      const policy = String((await ask(path, { port })).headers['content-security-policy']);
      expect(policy).toContain(`frame-ancestors http://localhost:${pagePort} http://127.0.0.1:${pagePort}`);
      expect(policy).toContain("connect-src 'self'");
    }
  });

  it('are others where the next ports are taken', async () => {
    const taken = Number(new URL(server.address).port);
    const other = await startLms({ page: join(folder, 'page'), packages: folder, port: taken - 1 }).catch(
      () => undefined,
    );
    // The port before may be somebody else's: then there is nothing to see.
    if (!other) return;
    expect(other.runnerPorts).toHaveLength(6);
    expect(other.runnerPorts).not.toContain(taken);
    other.close();
  });
});
