import { describe, expect, it } from 'vitest';
import { repairPlan } from './repair-plan.ts';

const lessons = [
  { id: 'one', minutes: 5 },
  { id: 'two', minutes: 7 },
  { id: 'three', minutes: 6 },
];
const missed = [
  { objective: 'A1', module: 'a', lesson: 'one' },
  { objective: 'B1', module: 'b', lesson: 'two' },
  { objective: 'B2', module: 'b', lesson: 'two' },
  { objective: 'C1', module: 'c', lesson: 'three' },
];

describe('the plan of repair', () => {
  it('begins with what repairs most, then follows the course', () => {
    expect(repairPlan(missed, new Set(), lessons)).toEqual([
      { lesson: 'two', objectives: ['B1', 'B2'], minutes: 7 },
      { lesson: 'one', objectives: ['A1'], minutes: 5 },
      { lesson: 'three', objectives: ['C1'], minutes: 6 },
    ]);
  });

  it('puts a module below its minimum before all', () => {
    expect(repairPlan(missed, new Set(['c']), lessons).map(({ lesson }) => lesson)).toEqual(['three', 'two', 'one']);
  });

  it('is empty where nothing was missed, and silent on what no lesson practises', () => {
    expect(repairPlan([], new Set(['a']), lessons)).toEqual([]);
    expect(repairPlan([{ objective: 'CO1', module: 'd' }], new Set(), lessons)).toEqual([]);
  });
});
