import { describe, expect, it } from 'vitest';
import { check } from './checks.ts';
import { examples } from './examples.ts';

type Source = Record<string, unknown>;

/** The example with one place changed; the path leads there. */
function broken(path: readonly (string | number)[], value: unknown): Source {
  const copy: Source = structuredClone({ ...examples[0]?.source });
  let place: unknown = copy;
  for (const key of path.slice(0, -1)) place = Reflect.get(Object(place), key);
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(Object(place), last);
  else Reflect.set(Object(place), last, value);
  return copy;
}

const codes = (source: Source) => check(source).map(({ code }) => code);

describe('the checks of a review room', () => {
  it('find nothing in the example', () => {
    expect(check({ ...examples[0]?.source })).toEqual([]);
  });

  it.each([
    ['level-without-rubric', ['scale', 'levels', 1, 'level'], 1],
    ['evidence-kinds', ['axes', 0, 'cards', 1, 'kind'], 'document'],
    ['evidence-kinds', ['axes', 1, 'cards'], [{ id: 'a', kind: 'number', text: 'One.' }]],
    ['dangling-key', ['axes', 0, 'pulls', 0, 'card'], 'nowhere'],
    ['dangling-key', ['axes', 0, 'pulls', 0, 'bias'], 'nowhere'],
    ['dead-pull', ['axes', 0, 'level'], 5],
    ['bias-never-shows', ['biases', 0, 'from'], 3],
    ['bias-without-weak-step', ['recommendations', 3, 'bias'], undefined],
    ['best-steps', ['take'], 3],
    ['best-steps', ['recommendations', 2, 'worth'], 'best'],
    ['step-without-fit', ['recommendations', 0, 'owners'], []],
    ['step-without-fit', ['recommendations', 0, 'dates'], undefined],
    ['step-without-fit', ['recommendations', 2, 'fit'], undefined],
    ['weak-step-fits', ['recommendations', 3, 'owners'], ['head']],
    ['dangling-key', ['recommendations', 0, 'owners', 0], 'nobody'],
    ['dangling-key', ['recommendations', 0, 'dates', 0], 'never'],
    ['dangling-key', ['recommendations', 3, 'bias'], 'unknown'],
    ['points-sum', ['points', 'dates'], 9],
    ['outcome-out-of-reach', ['handsOver', 0, 'recommendation'], 'posters'],
    ['duplicate-id', ['handsOver', 0, 'outcome'], 'picture'],
    ['duplicate-id', ['axes', 1, 'id'], 'rules'],
    ['duplicate-id', ['dates', 0, 'id'], 'head'],
    ['duplicate-id', ['axes', 0, 'cards', 1, 'id'], 'plan'],
    ['duplicate-id', ['biases', 1, 'id'], 'statements'],
  ] as const)('name %s at %j', (code, path, value) => {
    expect(codes(broken(path, value))).toContain(code);
  });

  it('say where, and what to do', () => {
    expect(check(broken(['axes', 0, 'pulls', 0, 'card'], 'nowhere'))).toMatchObject([
      { path: ['axes', 0, 'pulls', 0, 'card'], mend: expect.stringMatching(/cards of this axis/) },
    ]);
  });
});
