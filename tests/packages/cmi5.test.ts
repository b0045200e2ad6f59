import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type PackageParts, packageCourse } from '../../scorm/package-course.ts';
import { profiles } from '../../scorm/profiles.ts';
import { htmlPolicy } from '../../src/apps/dev-server/html-plugin.ts';
import { manifestErrors } from '../../src/apps/doctor/manifest-schema.ts';
import { buildCourse } from '../../src/content/load-course.ts';
import { type ReportPreset, reportPresets } from '../../src/domain/course/report-preset.ts';
import { tinyCourseWith } from '../support/tiny-course.ts';

const bytes = (words: string) => new TextEncoder().encode(words);
const [profile] = profiles.filter(({ standard }) => standard === 'cmi5');

async function packaged(changes: Partial<PackageParts['outline']> = {}) {
  const { compiled } = await buildCourse(tinyCourseWith({}));
  if (!compiled || !profile) throw new Error('The tiny course is not sound.');
  const index = readFileSync(`${import.meta.dirname}/../../index.html`, 'utf8');
  const page = index.replace('<link rel="icon"', `${htmlPolicy('')}<link rel="icon"`);
  const zip = packageCourse({
    player: new Map([['index.html', bytes(page)]]),
    content: new Map(),
    outline: { ...compiled.outline, ...changes },
    schemas: new Map(),
    profile,
  });
  const files = unzipSync(zip);
  const text = (path: string) => new TextDecoder().decode(files[path]);
  return { outline: compiled.outline, xml: text('cmi5.xml'), page: text('index.html'), paths: Object.keys(files) };
}

describe('a package for cmi5', () => {
  it('has one unit, which opens index.html in any window, with ids that are ours and differ', async () => {
    const { xml, outline, paths } = await packaged();
    expect(paths).toContain('cmi5.xml');
    expect(paths).not.toContain('imsmanifest.xml');
    expect(xml.match(/<au /g)).toHaveLength(1);
    expect(xml).toContain('<url>index.html</url>');
    expect(xml).toContain('launchMethod="AnyWindow"');
    const ids = [...xml.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toContain(`urn:borderless:course:${outline.id}:au`);
    expect(new Set(ids).size).toBe(ids.length);
    const objectives = outline.modules.map(({ id }) => `urn:borderless:course:${outline.id}:objective:${id}`);
    expect([...xml.matchAll(/idref="([^"]+)"/g)].map(([, id]) => id)).toEqual(objectives);
    expect(xml).toContain(`<langstring lang="en">${outline.title}</langstring>`);
  });

  it.each<[ReportPreset, string, boolean]>([
    ['completed-when-read', 'Completed', false],
    ['passed-or-failed', 'Passed', true],
    ['both', 'CompletedAndPassed', true],
    ['never-failed', 'CompletedAndPassed', false],
  ])('that reports %s is satisfied by %s', async (report, moveOn, hasMastery) => {
    expect(reportPresets).toContain(report);
    const { xml } = await packaged({ report });
    expect(xml).toContain(`moveOn="${moveOn}"`);
    expect(xml.includes('masteryScore="0.8"')).toBe(hasMastery);
    expect(await manifestErrors('cmi5', xml)).toEqual([]);
  });

  it('without a test is satisfied when it is read', async () => {
    expect((await packaged({ finalAssessment: undefined })).xml).toContain('moveOn="Completed"');
  });

  it('may speak to an LRS on any host, and to nobody else', async () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec((await packaged()).page) ?? [];
    const rules = policy.split('; ');
    expect(rules).toContain("connect-src 'self' https: http:");
    expect(rules.filter((rule) => /https?:/.test(rule))).toHaveLength(1);
    expect(rules).toContain("default-src 'none'");
  });
});
