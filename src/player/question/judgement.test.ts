import { describe, expect, it } from 'vitest';
import { exampleQuestions, rulesByType } from '../../../tests/support/example-questions.ts';
import { judge } from './judgement.ts';

const question = (id: string) => {
  const found = exampleQuestions().find((example) => example.question.id === id);
  if (!found) throw new Error(`No example ${id}`);
  return found.question;
};
const about = (said: readonly { readonly about: string }[]) => said.map((item) => item.about);

describe('what a learner is told of a checked response', () => {
  const several = question('example-multiple');

  it('holds back what was missed while a try is left', () => {
    const { marks, feedback, missed, keyResponse } = judge(rulesByType, several, ['logs', 'mla'], false);
    expect(marks).toEqual({ logs: 'right', mla: 'wrong' });
    expect(about(feedback)).toEqual(['logs', 'mla']);
    expect(missed).toEqual([]);
    expect(keyResponse).toBeUndefined();
  });

  it('names what was missed, and why it is right, once no try is left', () => {
    const { marks, missed, keyResponse } = judge(rulesByType, several, ['logs', 'mla'], true);
    expect(marks).toEqual({ logs: 'right', mla: 'wrong', money: 'missed' });
    expect(about(missed)).toEqual(['money']);
    expect(keyResponse).toEqual(['logs', 'money']);
  });

  it('misses nothing in a right response', () => {
    const { credit, missed } = judge(rulesByType, several, ['logs', 'money'], true);
    expect([credit, missed]).toEqual(['full', []]);
  });

  it('only counts where feedback by part would give the key away', () => {
    const order = question('example-ordering');
    const response = ['backup', 'disk', 'temp', 'memory', 'links'];
    expect(judge(rulesByType, order, response, false)).toMatchObject({ marks: {}, feedback: [], count: { all: 5 } });
    expect(judge(rulesByType, order, response, true).count).toBeUndefined();
  });
});
