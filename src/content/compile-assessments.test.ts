import { describe, expect, it } from 'vitest';
import { tinyCourse, tinyCourseWith } from '../../tests/support/tiny-course.ts';
import { buildCourse } from './load-course.ts';

const read = (path: string) => JSON.parse(tinyCourse[path] ?? '{}');

/** The tiny course with a pool for testing out: a copy of its check's bank under other ids, one question bound to a story. */
async function withTestOut() {
  const course = read('course.json');
  const bank = read('question-banks/check-basics.json');
  course.modules[0].testOut = { bank: 'test-out-basics' };
  const questions = bank.questions.map((question: object, at: number) => ({
    ...question,
    id: `out-${at}`,
    ...(at === 0 && { needsStory: true }),
  }));
  const { compiled, issues } = await buildCourse(
    tinyCourseWith({
      'course.json': JSON.stringify(course),
      'question-banks/test-out-basics.json': JSON.stringify({
        ...bank,
        id: 'test-out-basics',
        title: 'Know it already?',
        questions,
      }),
    }),
    { languages: ['en', 'ar-XB'] },
  );
  if (!compiled) throw new Error(JSON.stringify(issues));
  return { ...compiled, json: (path: string) => JSON.parse(compiled.files[path] ?? 'null') };
}

describe('a module with a pool for testing out', () => {
  it('has a test-out of the name of its bank, which progress may refer to', async () => {
    const { json, layout, outline, files } = await withTestOut();
    expect(json('en/course.json').assessments.at(-1)).toEqual({
      id: 'test-out-basics',
      kind: 'test-out',
      module: 'basics',
      title: 'Know it already?',
      minutes: 3,
      questions: 2,
      mastery: 0.8,
      banks: ['test-out-basics'],
      cells: [],
    });
    expect(json('ar-XB/course.json').assessments.at(-1).title).not.toBe('Know it already?');
    expect(layout.assessments).toEqual(['check-basics', 'final-test', 'test-out-basics']);
    expect(layout.testOuts).toEqual([{ id: 'test-out-basics', module: 'basics' }]);
    expect(outline.modules[0]?.testOut).toBe(2);
    expect(outline.modules[0]?.knowledgeCheck?.id).toBe('check-basics');
    expect(Object.keys(files)).toContain('en/banks/test-out-basics.json');
  });

  it('lends its questions to spaced review, as the check does and the final test does not', async () => {
    const { layout } = await withTestOut();
    expect(layout.reviewBanks).toEqual(['check-basics', 'test-out-basics']);
    expect(layout.questions.filter(({ needsStory }) => needsStory).map(({ id }) => id)).toEqual(['out-0']);
  });

  it('names for each belief what repairs it and what asks it outside the final test', async () => {
    const { json } = await withTestOut();
    const [belief] = json('en/course.json').misconceptions;
    expect(belief).toMatchObject({ id: 'M1', repairs: ['fst-text'] });
    expect(belief.questions).toEqual(expect.arrayContaining(['chk-q-one', 'out-1']));
    expect(belief.questions).not.toContain('out-0');
    expect(belief.questions.join()).not.toMatch(/fin-/);
  });
});
