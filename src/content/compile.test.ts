import { describe, expect, it } from 'vitest';
import { tinyCourseWith } from '../../tests/support/tiny-course.ts';
import { buildCourse } from './load-course.ts';

async function compiled(languages: string[] = []) {
  const { compiled } = await buildCourse(tinyCourseWith({}), { languages });
  if (!compiled) throw new Error('The tiny course has an issue.');
  return { ...compiled, json: (path: string) => JSON.parse(compiled.files[path] ?? 'null') };
}

describe('a compiled course', () => {
  it('holds the outline, the layout, and each file in each language', async () => {
    const { files, media } = await compiled(['en', 'ar-XB']);
    const inLanguage = [
      'outline',
      'course',
      'facilitation',
      'lessons/first-steps',
      'banks/check-basics',
      'banks/final-basics',
      'glossary',
      'sources',
    ];
    expect(Object.keys(files)).toEqual([
      'outline.json',
      'layout.json',
      ...['en', 'ar-XB'].flatMap((language) => inLanguage.map((name) => `${language}/${name}.json`)),
    ]);
    expect(Object.keys(media)).toEqual(['media/dot.svg']);
  });

  it('counts what each assessment asks', async () => {
    const { outline, json } = await compiled();
    expect(outline.modules[0]?.knowledgeCheck?.questions).toBe(2);
    expect(outline.finalAssessment?.questions).toBe(2);
    expect(json('en/course.json').assessments).toMatchObject([
      { id: 'check-basics', kind: 'knowledge-check', module: 'basics', banks: ['check-basics'], cells: [] },
      {
        id: 'final-test',
        kind: 'final',
        banks: ['final-basics'],
        cells: [
          { module: 'basics', bank: 'final-basics', group: 'understand', draw: 1 },
          { module: 'basics', bank: 'final-basics', group: 'apply', draw: 1 },
        ],
        moduleMinimum: 0.5,
      },
    ]);
  });

  it('gives a lesson what its texts refer to, what terms cite included', async () => {
    const { json } = await compiled();
    const { references, objectives, parts } = json('en/lessons/first-steps.json');
    expect(Object.keys(references.facts)).toEqual(['TIN-1', 'TIN-2']);
    expect(Object.keys(references.terms)).toEqual(['GLO-1']);
    expect(references.sources['tin-minutes']).not.toHaveProperty('note');
    expect(references.misconceptions).toEqual({ M1: 'The office decides' });
    expect(objectives).toEqual([{ id: 'T1', text: 'Say who decides' }]);
    expect(parts[0].blocks[1].text[0].p[0]).toBe('All 7 members meet in the ');
  });

  it('leaves out what only authors see', async () => {
    const { files } = await compiled();
    const all = Object.values(files).join('');
    for (const field of ['"story"', '"$schema"', '"plausible"', '"note"', '"formatVersion"'])
      expect(all).not.toContain(field);
  });

  it('names the lessons that use a term, and the layout of every question', async () => {
    const { json, layout } = await compiled();
    expect(json('en/glossary.json').terms[0].usedIn).toEqual(['first-steps']);
    expect(layout.questions.map(({ id, home, module }) => `${id} ${home} ${module}`)).toEqual([
      'fst-q-true first-steps basics',
      'chk-q-one check-basics basics',
      'chk-q-two check-basics basics',
      'fin-q-one final-basics basics',
      'fin-q-two final-basics basics',
      'fin-q-three final-basics basics',
    ]);
    expect(layout.questions[1]?.shape).toEqual([['members', 'office']]);
  });

  it('differs between languages in texts only', async () => {
    const { json } = await compiled(['en', 'ar-XB']);
    const source = json('en/lessons/first-steps.json');
    const pseudo = json('ar-XB/lessons/first-steps.json');
    expect(pseudo.parts[1].blocks[0].answerKey).toEqual(source.parts[1].blocks[0].answerKey);
    expect(Object.keys(pseudo.references.facts)).toEqual(Object.keys(source.references.facts));
    expect(pseudo.title).toMatch(/^⟦Ƒíŕšţ šţéþš.*⟧$/);
    expect(pseudo).not.toHaveProperty('untranslated');
    expect(json('ar-XB/outline.json').languages).toEqual(['en', 'ar-XB']);
  });

  it('is the same when compiled twice', async () => {
    expect((await compiled()).files).toEqual((await compiled()).files);
  });
});
