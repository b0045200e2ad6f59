import { readdirSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Files } from '../../scorm/files.ts';
import { packageCourse } from '../../scorm/package-course.ts';
import type { Profile } from '../../scorm/profiles.ts';
import { manifestErrors } from '../../src/apps/doctor/manifest-schema.ts';
import { buildCourse } from '../../src/content/load-course.ts';
import { lmsProfiles } from '../support/lms-profiles.ts';
import { tinyCourseWith } from '../support/tiny-course.ts';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const bytes = (words: string) => new TextEncoder().encode(words);
const root = `${import.meta.dirname}/../..`;

/** A player of two files: packages do not care what it does. */
const player: Files = new Map([
  ['index.html', bytes(readFileSync(`${root}/index.html`, 'utf8'))],
  ['assets/main-1.js', bytes('export {}')],
]);

function schemas(folder: string | undefined): Files {
  if (folder === undefined) return new Map();
  const path = `${root}/scorm/xsd/${folder}`;
  return new Map(readdirSync(path).map((file) => [file, new Uint8Array(readFileSync(`${path}/${file}`))]));
}

async function packageOf(profile: Profile, changes: Record<string, string> = {}) {
  const { compiled, issues } = await buildCourse(tinyCourseWith(changes));
  if (!compiled) throw new Error(JSON.stringify(issues));
  const content = new Map<string, Uint8Array>([
    ...Object.entries(compiled.files).map(([path, words]): [string, Uint8Array] => [path, bytes(words)]),
    ...Object.entries(compiled.media),
  ]);
  return packageCourse({
    player,
    content,
    outline: compiled.outline,
    schemas: schemas(profile.manifest?.schemas),
    profile,
  });
}

describe.each(lmsProfiles)('the package for $name', (profile) => {
  const file = profile.manifest?.file ?? '';
  const isScorm = file === 'imsmanifest.xml';

  it('holds no service worker and nothing that installs one', async () => {
    const files = Object.entries(unzipSync(await packageOf(profile)));
    expect(files.map(([path]) => path).filter((path) => /worker|register|webmanifest|icons/.test(path))).toEqual([]);
    expect(files.filter(([, content]) => text(content).includes('serviceWorker.register'))).toEqual([]);
    expect(text(new Map(files).get('index.html'))).not.toMatch(/worker-src|manifest-src|rel="manifest"/);
  });

  it('has a manifest in its root that the published schemas accept', async () => {
    const manifest = text(unzipSync(await packageOf(profile))[file]);
    expect(await manifestErrors(profile.standard, manifest)).toEqual([]);
  });

  it('would not pass with a mistake in its manifest', async () => {
    const manifest = text(unzipSync(await packageOf(profile))[file]);
    const broken = manifest.replace(/<(resource|url)\b/, '<other').replace(/<\/(resource|url)>/, '</other>');
    expect(await manifestErrors(profile.standard, broken)).not.toEqual([]);
  });

  it.runIf(isScorm)(
    'lists every file but the manifest and its schemas, and lists nothing that is not there',
    async () => {
      const files = unzipSync(await packageOf(profile));
      const manifest = text(files['imsmanifest.xml']);
      const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map((match) => match[1]).sort();
      const present = Object.keys(files).filter((path) => path !== 'imsmanifest.xml' && !/\.(xsd|dtd)$/.test(path));
      expect(listed).toEqual(present.sort());
      expect(manifest).toContain('href="index.html"');
    },
  );

  it.runIf(isScorm)('says title, language, version, time, mastery and objectives', async () => {
    const manifest = text(unzipSync(await packageOf(profile))[file]);
    const { compiled } = await buildCourse(tinyCourseWith({}));
    expect(manifest).toContain(`<title>${compiled?.outline.title}</title>`);
    expect(manifest).toMatch(/<(imsmd|lom):language>en<\//);
    expect(manifest).toContain(compiled?.outline.revision);
    expect(manifest).toMatch(/>PT(\d+H)?\d+M</);
    if (profile.standard === 'scorm-1.2') expect(manifest).toContain('<adlcp:masteryscore>80</adlcp:masteryscore>');
    else {
      expect(manifest).toContain('<imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure>');
      for (const { id } of compiled?.outline.modules ?? []) expect(manifest).toContain(`objectiveID="${id}"`);
      expect(manifest).toMatch(/deliveryControls completionSetByContent="true" objectiveSetByContent="true"/);
    }
  });

  it('is the same byte for byte when it is made again', async () => {
    expect(Buffer.from(await packageOf(profile)).equals(Buffer.from(await packageOf(profile)))).toBe(true);
  });

  it('holds the course in its first page, and no text of it can end a script', async () => {
    const { compiled } = await buildCourse(tinyCourseWith({}));
    if (!compiled) throw new Error('The tiny course is not sound.');
    const outline = { ...compiled.outline, title: '</script><script>alert(1)</script>' };
    const files = packageCourse({ player, content: new Map(), outline, schemas: new Map(), profile });
    const page = text(unzipSync(files)['index.html']);
    expect(page).toContain('id="course-outline"');
    expect(page).not.toContain('<script>alert');
  });

  it('refuses a text that no XML may hold', async () => {
    const { compiled } = await buildCourse(tinyCourseWith({}));
    if (!compiled) throw new Error('The tiny course is not sound.');
    const outline = { ...compiled.outline, title: 'Bell \u0007' };
    const parts = { player, content: new Map(), outline, schemas: new Map(), profile };
    expect(() => packageCourse(parts)).toThrow();
  });

  it.each(['content/a b.svg', 'content/é.svg', '.hidden', 'run.php', `content/${'x'.repeat(100)}.svg`])(
    'refuses the file name %s',
    async (name) => {
      const { compiled } = await buildCourse(tinyCourseWith({}));
      if (!compiled) throw new Error('The tiny course is not sound.');
      const parts = {
        player: new Map([...player, [name, bytes('')]]),
        content: new Map(),
        outline: compiled.outline,
        schemas: new Map(),
        profile,
      };
      expect(() => packageCourse(parts)).toThrow(/refuse|100 at most/);
    },
  );
});
