import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPackageSettings, settingsVersion } from '../../src/domain/course/package-settings.ts';

const path = `${import.meta.dirname}/package-settings`;
const examples = readdirSync(path).map((file) => ({ file, ...JSON.parse(readFileSync(`${path}/${file}`, 'utf8')) }));

describe('settings.json as administrators have it', () => {
  it.each(examples)('is read as it was meant: $file', ({ text, held, settings }) => {
    expect(readPackageSettings(text, held)).toEqual({ settings, problems: [] });
  });

  it('is frozen for every format', () => {
    const versions = examples.map(({ file }) => Number(/^v(\d+)-/.exec(file)?.[1]));
    for (let version = 1; version <= settingsVersion; version++) expect(versions).toContain(version);
  });
});
