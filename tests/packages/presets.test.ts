import { describe, expect, it } from 'vitest';
import { chosenCourse } from '../../scorm/chosen-course.ts';
import { packageCourse } from '../../scorm/package-course.ts';
import { packagedSettings } from '../../scorm/settings-file.ts';
import { manifestErrors } from '../../src/apps/doctor/manifest-schema.ts';
import { readPackageSettings } from '../../src/domain/course/package-settings.ts';
import { reportPresets } from '../../src/domain/course/report-preset.ts';
import { lmsProfiles, scormProfiles } from '../support/lms-profiles.ts';
import { barePlayer, compiledTiny, textsOf } from '../support/tiny-package.ts';

describe.each(scormProfiles)('the package for $name', (profile) => {
  it.each(reportPresets)('reported as %s has a manifest that lets the LMS say no more than that', async (report) => {
    const chosen = { report, mastery: 70 };
    const made = chosenCourse(await compiledTiny(), chosen);
    const settings = packagedSettings(made.outline, chosen);
    const files = textsOf(packageCourse({ player: barePlayer, schemas: new Map(), profile, settings, ...made }));
    const manifest = files['imsmanifest.xml'] ?? '';
    const judges = report === 'both' || report === 'passed-or-failed';
    expect(await manifestErrors(profile.standard, manifest)).toEqual([]);
    expect(manifest.includes('masteryscore>70<') || manifest.includes('minNormalizedMeasure>0.7<')).toBe(judges);
    expect(manifest).not.toMatch(/completionThreshold/);
    if (profile.tracking === 'scorm-2004') {
      expect(manifest).toContain(`satisfiedByMeasure="${judges}"`);
      expect(manifest).toContain('completionSetByContent="true" objectiveSetByContent="true"');
    }
    // What stands in the page is what stands in the file.
    expect(readPackageSettings(files['settings.json'] ?? '', { modules: ['basics'], languages: ['en'] })).toEqual({
      settings,
      problems: [],
    });
    expect(files['index.html']).toContain(report === 'both' ? '"mastery":0.7' : `"report":"${report}"`);
  });
});

describe('settings.json', () => {
  it('is the same in every standard, says what each value means, and has a code of its course', async () => {
    const made = chosenCourse(await compiledTiny(), {});
    const texts = lmsProfiles.map(
      (profile) =>
        textsOf(packageCourse({ player: barePlayer, schemas: new Map(), profile, ...made }))['settings.json'],
    );
    expect(new Set(texts).size).toBe(1);
    const file = JSON.parse(texts[0] ?? '');
    const { version, help, ...values } = file;
    expect(values).toEqual({
      report: 'both',
      mastery: null,
      title: null,
      modules: ['basics'],
      languages: ['en'],
      administratorCode: expect.stringMatching(/^[2-9A-HJ-NP-TV-Z]{6}$/),
    });
    expect(Object.keys(help)).toEqual(['howTo', ...Object.keys(values)]);
    for (const preset of reportPresets) expect(JSON.stringify(help.report)).toContain(`${preset}: `);
  });
});
