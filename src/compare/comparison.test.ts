import { describe, expect, it } from 'vitest';
import { comparedWith, tinyPackage } from '../../tests/support/compared.ts';
import { comparisonCases } from '../../tests/support/comparison-cases.ts';
import { rulesByType } from '../../tests/support/example-questions.ts';
import { compare } from './comparison.ts';
import { verdictText } from './comparison-text.ts';

const lesson = 'modules/basics/first-steps.json';

describe('a package against the next, the edition raised', () => {
  it.each(comparisonCases)('is $verdict to replace with $name', async ({ path, edit, verdict, codes, says }) => {
    const found = await comparedWith(path, edit);
    const words = [verdictText(found), ...found.reasons.map((reason) => reason.words)].join('\n');
    expect([found.verdict, found.reasons.map(({ code }) => code), words]).toEqual([verdict, codes, words]);
    expect(words).toMatch(says);
  });

  it('is new where the standard changed', async () => {
    const { verdict, reasons } = compare(await tinyPackage(), await tinyPackage({}, 'scorm-2004-4th'), rulesByType);
    expect([verdict, reasons.map(({ code }) => code)]).toEqual(['new', ['standard']]);
  });

  it('says so where content changed and the edition did not', async () => {
    const { verdict, reasons } = await comparedWith(lesson, (file) => file.parts.splice(1, 1), false);
    expect([verdict, reasons.map(({ code }) => code)]).toEqual(['safe', ['revision']]);
  });
});
