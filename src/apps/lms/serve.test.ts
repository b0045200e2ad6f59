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

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'local-lms-'));
  mkdirSync(join(folder, 'page'));
  mkdirSync(join(folder, 'packages'));
  writeFileSync(join(folder, 'page/index.html'), '<title>Local LMS</title>');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  server = await startLms({ page: join(folder, 'page'), packages: join(folder, 'packages'), port: 0 });
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Asks with the path as it is: fetch would tidy it up. */
function ask(
  path: string,
  method = 'GET',
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
    const asked = request({ hostname, port, path, method }, (response) => {
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
  it('serves the page and the files of a package, with their types, and has nothing kept', async () => {
    zip('tiny.zip', {
      'imsmanifest.xml': strToU8(manifest('1.2')),
      'start/index.html': strToU8('<p>Hello'),
      'x.js': strToU8('x'),
    });
    for (const [path, type, body] of [
      ['/', 'text/html', '<title>Local LMS</title>'],
      ['/packages/tiny/start/index.html?from=lms', 'text/html', '<p>Hello'],
      ['/packages/tiny/x.js', 'text/javascript', 'x'],
    ] as const) {
      const answer = await ask(path);
      expect([path, answer.status, answer.body]).toEqual([path, 200, body]);
      expect(answer.headers['content-type']).toContain(type);
      expect(answer.headers['cache-control']).toBe('no-store');
    }
    expect((await ask('/packages.json')).headers['cache-control']).toBe('no-store');
  });

  it('lists what a manifest of SCORM 1.2 says', async () => {
    zip('tiny.zip', { 'imsmanifest.xml': strToU8(manifest('1.2', '<adlcp:masteryscore>80</adlcp:masteryscore>')) });
    expect(await list()).toMatchObject({
      problems: [],
      packages: [
        {
          id: 'tiny',
          course: 'course-tiny',
          title: 'Safe & sound',
          standard: '1.2',
          edition: 'SCORM 1.2',
          launch: 'start/index.html',
          passing: 80,
          objectives: [],
        },
      ],
    });
  });

  it('lists what a manifest of SCORM 2004 says', async () => {
    const objectives = `<imsss:objectives><imsss:primaryObjective objectiveID="course" satisfiedByMeasure="true">
      <imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure></imsss:primaryObjective>
      <imsss:objective objectiveID="basics"/></imsss:objectives>`;
    zip('tiny.zip', { 'imsmanifest.xml': strToU8(manifest('2004 3rd Edition', objectives)) });
    expect((await list()).packages).toMatchObject([
      { standard: '2004', edition: 'SCORM 2004 3rd Edition', passing: 80, objectives: ['course', 'basics'] },
    ]);
  });

  it('shows a package that was made again, without being started again', async () => {
    const files = (text: string) => ({ 'imsmanifest.xml': strToU8(manifest('1.2')), 'x.js': strToU8(text) });
    expect((await list()).packages).toEqual([]);
    zip('tiny.zip', files('old'));
    expect((await ask('/packages/tiny/x.js')).body).toBe('old');
    zip('tiny.zip', files('newer'));
    expect((await ask('/packages/tiny/x.js')).body).toBe('newer');
    rmSync(join(folder, 'packages/tiny.zip'));
    expect((await ask('/packages/tiny/x.js')).status).toBe(404);
  });

  it('says of each file why it is no package, and serves the others', async () => {
    writeFileSync(join(folder, 'packages/broken.zip'), 'no zip');
    writeFileSync(join(folder, 'packages/notes.txt'), 'not looked at');
    zip('web.zip', { 'index.html': strToU8('') });
    zip('other.zip', { 'imsmanifest.xml': strToU8(manifest('AICC')) });
    zip('empty.zip', { 'imsmanifest.xml': strToU8(manifest('1.2').replaceAll('sco"', 'asset"')) });
    zip('tiny.zip', { 'imsmanifest.xml': strToU8(manifest('1.2')) });
    const { packages, problems } = await list();
    expect(packages).toMatchObject([{ id: 'tiny' }]);
    expect(problems).toEqual([
      expect.stringMatching(/^broken\.zip is not a zip/),
      expect.stringMatching(/^empty\.zip has no resource/),
      expect.stringMatching(/^other\.zip names no edition of SCORM .*AICC/),
      expect.stringMatching(/^web\.zip has no imsmanifest\.xml/),
    ]);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/packages/../../secret.txt',
    '/packages/tiny/../../../secret.txt',
    '/packages/tiny/..%2f..%2f..%2fsecret.txt',
    '/packages/..%5c..%5csecret.txt',
    '/packages/%2e%2e/secret.txt',
    '/packages/tiny/constructor',
    '/packages/tiny//etc/passwd',
    '/%00',
    '/%',
  ])('leads nowhere outside with %s', async (path) => {
    zip('tiny.zip', { 'imsmanifest.xml': strToU8(manifest('1.2')) });
    const { status, body } = await ask(path);
    expect([400, 404]).toContain(status);
    expect(body).not.toContain('secret');
  });

  it('takes no other request than one for a file', async () => {
    expect((await ask('/', 'POST')).status).toBe(405);
    expect((await ask('/', 'HEAD')).status).toBe(200);
  });

  it('starts where there are no packages at all, and says so', async () => {
    const other = await startLms({ page: join(folder, 'page'), packages: join(folder, 'none'), port: 0 });
    expect(other.list).toEqual({ packages: [], problems: [] });
    other.close();
  });

  it('refuses a port that is taken', async () => {
    const port = Number(new URL(server.address).port);
    await expect(startLms({ page: join(folder, 'page'), packages: folder, port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
