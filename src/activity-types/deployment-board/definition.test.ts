import { describe, expect, it } from 'vitest';
import { boardProblems } from './checks.ts';
import { examples } from './examples.ts';
import { type DeploymentBoardSource, schema } from './schema.ts';

const sound = schema.parse(examples[0]?.source);

/** One entry of a list changed. */
function changed<K extends 'criteria' | 'gaps' | 'decisions' | 'conditions'>(
  list: K,
  id: string,
  change: Partial<DeploymentBoardSource[K][number]>,
): Partial<DeploymentBoardSource> {
  return { [list]: sound[list].map((entry) => (entry.id === id ? { ...entry, ...change } : entry)) };
}

const guard = sound.decisions.find(({ id }) => id === 'pilot')?.guard;
if (!guard) throw new Error('The example has a decision that depends on a condition.');
const ending = sound.decisions.find(({ id }) => id === 'deploy')?.ending;
if (!ending) throw new Error('The example has a decision that ends at once.');

describe('the check of a board', () => {
  it('finds nothing in the example', () => {
    expect(boardProblems(sound)).toEqual([]);
  });

  it.each<[string, Partial<DeploymentBoardSource>]>([
    ['named-twice', { gaps: [...sound.gaps, ...sound.gaps.slice(0, 1)] }],
    ['unknown-name', changed('gaps', 'no-check', { criterion: 'nowhere' })],
    ['unknown-name', changed('conditions', 'officer', { mends: ['nothing'] })],
    ['unknown-name', changed('decisions', 'pilot', { guard: { ...guard, condition: 'nothing' } })],
    ['green-with-gap', changed('criteria', 'harm', { answerKey: 'green' })],
    ['light-without-gap', changed('criteria', 'need', { answerKey: 'amber' })],
    ['gap-not-mended', changed('conditions', 'officer', { mends: ['no-errors'] })],
    ['any-condition-fits', changed('conditions', 'logo', { mends: ['no-check'] })],
    ['guard-not-red', changed('decisions', 'pilot', { guard: { ...guard, criterion: 'harm' } })],
    ['guard-elsewhere', changed('decisions', 'pilot', { guard: { ...guard, condition: 'officer' } })],
    ['no-ending', changed('decisions', 'deploy', { ending: undefined })],
    ['ending-not-shown', changed('decisions', 'fix-first', { ending })],
    ['ending-unreachable', { decisions: sound.decisions.filter((decision) => !decision.sound) }],
    ['ending-unreachable', { decisions: sound.decisions.filter((decision) => decision.sound) }],
  ])('finds %s', (code, change) => {
    expect(boardProblems({ ...sound, ...change }).map((problem) => problem.code)).toContain(code);
  });
});
