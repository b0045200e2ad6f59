import { describe, expect, it } from 'vitest';
import { readPackageSettings } from './package-settings.ts';

const held = { modules: ['one', 'two', 'three'], languages: ['en', 'fr'] };
const read = (file: unknown) => readPackageSettings(typeof file === 'string' ? file : JSON.stringify(file), held);

describe('settings.json', () => {
  it('says what is written in it', () => {
    const file = {
      version: 1,
      report: 'never-failed',
      mastery: 70,
      title: ' Cyber ',
      modules: ['three', 'one'],
      languages: ['fr'],
      administratorCode: 'ABC234',
      help: { report: 'words' },
    };
    expect(read(file)).toEqual({
      settings: {
        report: 'never-failed',
        mastery: 70,
        title: 'Cyber',
        // In the order of the course.
        modules: ['one', 'three'],
        languages: ['fr'],
        administratorCode: 'ABC234',
      },
      problems: [],
    });
  });

  it('keeps null apart from a field that is left out', () => {
    expect(read({ mastery: null, title: null })).toEqual({ settings: { mastery: null, title: null }, problems: [] });
    expect(read({})).toEqual({ settings: {}, problems: [] });
  });

  it.each([
    [70, 70],
    ['70', 70],
    ['70 %', 70],
    ['72,5 %', 72.5],
    [100, 100],
  ])('takes a mastery of %j as an administrator means it', (mastery, percent) => {
    expect(read({ mastery }).settings.mastery).toBe(percent);
  });

  it.each([
    ['report', 'failed'],
    ['report', 3],
    ['mastery', 0.8],
    ['mastery', 0],
    ['mastery', 101],
    ['mastery', 'eighty'],
    ['mastery', [80]],
    ['title', ''],
    ['title', 5],
    ['modules', []],
    ['modules', ['four']],
    ['modules', 7],
    ['languages', ['xx']],
  ])('leaves out a %s of %j, and tells field, value and what to write', (field, value) => {
    const { settings, problems } = read({ [field]: value });
    expect(settings).toEqual({});
    expect(problems.at(-1)).toContain(`"${field}" is ${JSON.stringify(value)}. Write`);
  });

  it('takes what it knows of a list, and tells the rest', () => {
    const { settings, problems } = read({ modules: ['two', 'twoo'] });
    expect(settings.modules).toEqual(['two']);
    expect(problems).toEqual([expect.stringContaining('"twoo"')]);
  });

  it.each(['', '{', '[]', 'null', '<!doctype html>', '{"report": "both",}'])(
    'of %j says nothing, and tells so',
    (text) => {
      const { settings, problems } = read(text);
      expect(settings).toEqual({});
      expect(problems).toEqual([expect.stringContaining('settings.json cannot be read')]);
    },
  );

  it('may begin with the mark that some editors write', () => {
    expect(read('\uFEFF{"mastery": 60}').settings.mastery).toBe(60);
  });
});
