import { describe, expect, it } from 'vitest';
import { exampleBlocks } from '../../../tests/support/example-blocks.ts';
import { processChain } from './definition.ts';

const actors = [
  { id: 'company', name: 'A company', kind: 'company' },
  { id: 'police', name: 'Police', kind: 'national' },
];
const steps = [
  { id: 'one', actor: 'company', to: 'police', title: 'Reports', text: 'It reports.' },
  { id: 'two', actor: 'police', title: 'Act', text: 'They act.', date: '2022-05', limit: 'Not abroad.' },
];
const chain = (changes: Readonly<Record<string, unknown>>) => ({
  id: 'chain',
  type: 'process-chain',
  actors,
  steps,
  ...changes,
});
const accepts = (changes: Readonly<Record<string, unknown>>) => processChain.schema.safeParse(chain(changes)).success;
const problems = (changes: Readonly<Record<string, unknown>>) => processChain.check?.(chain(changes));
const [first, second] = steps;

describe('a process chain', () => {
  it('takes its examples', () => {
    expect(exampleBlocks([processChain])).toHaveLength(processChain.examples.length);
  });

  it('has two to eight steps and two actors at least, each of a kind that is known', () => {
    expect(accepts({})).toBe(true);
    expect(accepts({ steps: [first] })).toBe(false);
    expect(accepts({ steps: Array.from({ length: 9 }, (_, at) => ({ ...first, id: `s${at}` })) })).toBe(false);
    expect(accepts({ actors: [actors[0]] })).toBe(false);
    expect(accepts({ actors: [actors[0], { ...actors[1], kind: 'agency' }] })).toBe(false);
  });

  it('tells an author of an actor that nobody declared, with those that are', () => {
    expect(problems({ steps: [{ ...first, actor: 'bank' }, second] })).toMatchObject([
      { code: 'unknown-actor', path: ['steps', 0, 'actor'], mend: 'Use one of: company, police.' },
      { code: 'idle-actor', path: ['actors', 0, 'id'] },
    ]);
    expect(problems({ steps: [{ ...first, to: 'bank' }, second] })).toMatchObject([
      { code: 'unknown-actor', path: ['steps', 0, 'to'] },
    ]);
  });

  it('tells of an actor without a part, and of one that hands a step to itself', () => {
    const court = { id: 'court', name: 'Court', kind: 'court' };
    expect(problems({ actors: [...actors, court] })).toMatchObject([{ code: 'idle-actor', path: ['actors', 2, 'id'] }]);
    expect(problems({ steps: [{ ...first, to: 'company' }, second] })).toMatchObject([{ code: 'hands-to-itself' }]);
  });

  it('tells of an id that stands twice', () => {
    expect(problems({ steps: [first, { ...second, id: 'one' }] })).toMatchObject([
      { code: 'duplicate-id', path: ['steps', 1, 'id'] },
    ]);
    expect(problems({ actors: [...actors, actors[1]] })).toMatchObject([
      { code: 'duplicate-id', path: ['actors', 2, 'id'] },
    ]);
  });

  it('leaves what the schema refuses to the schema', () => {
    expect(problems({ steps: 'none' })).toEqual([]);
  });
});
