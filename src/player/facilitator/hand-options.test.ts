import { describe, expect, it } from 'vitest';
import { exampleQuestions, rulesByType } from '../../../tests/support/example-questions.ts';
import { rulesFor } from '../../domain/assessment/question-rules.ts';
import { optionOrder } from '../../domain/assessment/random.ts';
import { handOptions, keyLines, roomSeed, whyRight } from './hand-options.ts';

const words = { true: 'True', false: 'False', stance: (stance: string) => `I say ${stance}` };
const examples = exampleQuestions().map(({ question }) => ({ question, rules: rulesFor(rulesByType, question) }));
const options = (type: string) => {
  const found = examples.find(({ question }) => question.type === type);
  if (!found) throw new Error(`No example of ${type}.`);
  return handOptions(found.question, found.rules, words);
};

describe('options for which hands are raised', () => {
  it('are there for the types in which a response is a choice among options', () => {
    const withOptions = examples.flatMap(({ question, rules }) =>
      handOptions(question, rules, words) ? [question.type] : [],
    );
    expect([...new Set(withOptions)].sort()).toEqual(['claim', 'multiple-choice', 'single-choice', 'true-false']);
  });

  it('know which is right: as many as the key has, a whole side of a claim', () => {
    for (const { question, rules } of examples) {
      const right = handOptions(question, rules, words)?.filter(({ isRight }) => isRight);
      if (!right) continue;
      const count = question.type === 'claim' ? 2 : Array.isArray(question.answerKey) ? question.answerKey.length : 1;
      expect(right, question.id).toHaveLength(count);
    }
  });

  it('say something about each option; about both stances of a side once', () => {
    for (const type of ['single-choice', 'multiple-choice', 'true-false'])
      for (const { feedback, id } of options(type) ?? []) expect(feedback, `${type} ${id}`).toHaveLength(1);
    expect(options('claim')?.map(({ feedback }) => feedback.length)).toEqual([1, 0, 1, 0]);
  });

  it('stand in one order for the room, mixed unless the author fixed it', () => {
    for (const { question, rules } of examples) {
      const ids = handOptions(question, rules, words)?.map(({ id }) => id);
      if (!ids || !('options' in question) || !Array.isArray(question.options)) continue;
      const fixed = 'fixedOrder' in question && question.fixedOrder === true;
      const order = fixed ? question.options : optionOrder(question.options, roomSeed, question.id);
      expect(ids).toEqual(order.map((one: { id: string }) => one.id));
    }
  });

  it('take the words of the interface where the type has none of its own', () => {
    expect(options('true-false')?.map(({ text }) => text)).toEqual(['True', 'False']);
    expect(options('claim')?.[0]?.text).toBe('I say surely-false');
  });
});

describe('the key on paper', () => {
  it('has a line for every question of every type', () => {
    for (const { question, rules } of examples)
      expect(keyLines(question, rules, words).join(''), question.id).not.toBe('');
  });

  it('names options by their numbers in the room', () => {
    for (const { question, rules } of examples) {
      const listed = handOptions(question, rules, words);
      if (!listed) continue;
      const numbers = listed.flatMap(({ isRight }, at) => (isRight ? [at + 1] : []));
      expect(keyLines(question, rules, words).map((line) => Number.parseInt(line, 10))).toEqual(numbers);
    }
  });

  it('pairs what belongs together, numbers an order, and gives the room of a number', () => {
    const lines = (type: string) => {
      const found = examples.find(({ question }) => question.type === type);
      return found ? keyLines(found.question, found.rules, words) : [];
    };
    expect(lines('matching').every((line) => line.includes(': '))).toBe(true);
    expect(lines('ordering').map((line) => line.slice(0, 3))).toEqual(['1. ', '2. ', '3. ', '4. ', '5. ']);
    expect(lines('numeric')).toHaveLength(1);
    expect(lines('numeric')[0]).toMatch(/^[\d.]+ \([\d.]+ – [\d.]+\)$/);
  });

  it('says why, where the question explains the whole', () => {
    expect(examples.filter(({ question }) => whyRight(question) !== '').length).toBe(
      examples.filter(({ question }) => question.explanation).length,
    );
  });
});
