import { describe, expect, it } from 'vitest';
import { scenario } from './definition.ts';

const option = (id: string, more: object = {}) => ({ id, text: id, next: 'end', share: 1, why: 'A reason.', ...more });
const node = (id: string, options: readonly object[], more: object = {}) => ({
  id,
  title: id,
  scene: 'A scene.',
  prompt: 'What now?',
  options,
  better: 'Waits.',
  ...more,
});
const ending = (id: string, more: object = {}) => ({ id, title: id, text: 'It ends.', better: 'Little.', ...more });
const variable = { id: 'proof', min: 0, max: 2, start: 1 };
const people = {
  id: 'people',
  activity: 'plan',
  outcome: 'people',
  ifSkipped: 1,
  said: [
    { upTo: 1, text: 'Few.' },
    { upTo: 3, text: 'Many.' },
  ],
  skipped: 'One is assumed.',
};
const shows = { shows: ['people'] };
const both = [option('a'), option('b')];
const { source } = scenario.examples[0] ?? {};
const story = (changes: object) => ({
  ...source,
  variables: [variable],
  handedOver: [people],
  startsAt: 'one',
  nodes: [node('one', both, shows)],
  endings: [ending('done')],
  ...changes,
});
const problems = (changes: object) =>
  (scenario.check?.(story(changes)) ?? []).map(({ code, path }) => `${code} ${path.join('.')}`);
const when = (bounds: object) => ({ when: { variable: 'people', ...bounds } });

describe('a story, as an author writes it', () => {
  it('is sound', () => {
    expect(problems({})).toEqual([]);
  });

  it.each([
    [
      'two variables of one id',
      { variables: [variable, { ...variable, id: 'people' }] },
      'duplicate-story-id handedOver.0.id',
    ],
    ['two nodes of one id', { nodes: [node('one', both, shows), node('one', both)] }, 'duplicate-story-id nodes.1.id'],
    [
      'a node with the name of the end',
      { nodes: [node('one', both, shows), node('end', both)] },
      'duplicate-story-id nodes.1.id',
    ],
    [
      'two options of one id',
      { nodes: [node('one', [option('a'), option('a')], shows)] },
      'duplicate-story-id nodes.0.options.1.id',
    ],
    ['two endings of one id', { endings: [ending('done'), ending('done')] }, 'duplicate-story-id endings.1.id'],
    [
      'one outcome that is taken twice',
      { handedOver: [people, { ...people, id: 'again' }], nodes: [node('one', both, { shows: ['people', 'again'] })] },
      'duplicate-story-id handedOver.1.id',
    ],
    ['a start that is no node', { startsAt: 'two' }, 'unknown-node startsAt'],
    [
      'an option that leads nowhere',
      { nodes: [node('one', [option('a', { next: 'two' }), option('b')], shows)] },
      'unknown-node nodes.0.options.0.next',
    ],
    ['a start beyond the bounds', { variables: [{ ...variable, start: 3 }] }, 'wrong-bounds variables.0'],
    ['bounds that leave no room', { variables: [{ ...variable, min: 1, max: 1 }] }, 'wrong-bounds variables.0'],
    [
      'values that nothing is said for',
      { handedOver: [{ ...people, said: [{ upTo: 2, text: 'Few.' }] }] },
      'handover-ranges handedOver.0.said',
    ],
    [
      'ranges that fall',
      { handedOver: [{ ...people, said: [...people.said].reverse() }] },
      'handover-ranges handedOver.0.said',
    ],
    ['a handover that nobody is told of', { nodes: [node('one', both)] }, 'handover-unsaid handedOver.0'],
    [
      'a condition on what is not there',
      { endings: [ending('few', { when: { variable: 'care', is: 1 } }), ending('done')] },
      'unknown-variable endings.0.when.variable',
    ],
    [
      'a line under such a condition',
      {
        nodes: [
          node('one', both, {
            ...shows,
            lines: [{ id: 'l', when: { not: { variable: 'care', is: 1 } }, text: 'Line.' }],
          }),
        ],
      },
      'unknown-variable nodes.0.lines.0.when.not.variable',
    ],
    [
      'a change of what is not there',
      { nodes: [node('one', [option('a', { effects: [{ variable: 'care', add: 1 }] }), option('b')], shows)] },
      'unknown-variable nodes.0.options.0.effects.0.variable',
    ],
    [
      'a node that shows what is not there',
      { nodes: [node('one', both, { shows: ['people', 'tool'] })] },
      'unknown-variable nodes.0.shows.1',
    ],
    [
      'a condition that nothing can meet',
      { endings: [ending('few', when({ atLeast: 4 })), ending('done')] },
      'beyond-bounds endings.0.when.atLeast',
    ],
    [
      'a value that a variable cannot have',
      { nodes: [node('one', [option('a', { effects: [{ variable: 'proof', set: 3 }] }), option('b')], shows)] },
      'beyond-bounds nodes.0.options.0.effects.0.set',
    ],
    ['no ending for some', { endings: [ending('few', when({ atMost: 1 }))] }, 'dead-end endings'],
    [
      'no option for some',
      { nodes: [node('one', [option('a', when({ is: 1 })), option('b', when({ is: 2 }))], shows)] },
      'dead-end nodes.0',
    ],
    ['an ending that no path reaches', { endings: [ending('done'), ending('late')] }, 'unreachable-ending endings.1'],
    [
      'an ending that no value can open',
      { endings: [ending('much', { when: { variable: 'proof', is: 2 } }), ending('done')] },
      'unreachable-ending endings.0',
    ],
    [
      'an option that never opens',
      { nodes: [node('one', [...both, option('c', { when: { variable: 'proof', is: 2 } })], shows)] },
      'option-never-open nodes.0.options.2',
    ],
    [
      'nothing sound to choose for some',
      { nodes: [node('one', [option('a', when({ atLeast: 2 })), option('b', { share: 0 })], shows)] },
      'no-sound-option nodes.0',
    ],
  ])('has not %s', (_, changes, problem) => {
    expect(problems(changes)).toEqual([problem]);
  });

  it('needs a bound in a comparison, and one change in an effect', () => {
    const accepts = (changes: object) => scenario.schema.safeParse(story(changes)).success;
    const first = (more: object) => accepts({ nodes: [node('one', [option('a', more), option('b')], shows)] });
    expect(first({})).toBe(true);
    expect(first({ when: { variable: 'proof' } })).toBe(false);
    expect(first({ when: { all: [] } })).toBe(false);
    expect(first({ when: '1 === 1' })).toBe(false);
    expect(first({ effects: [{ variable: 'proof' }] })).toBe(false);
    expect(first({ effects: [{ variable: 'proof', add: 1, set: 1 }] })).toBe(false);
  });
});

it('a story says what it takes over, and from where', () => {
  expect(scenario.takes?.(story({}))).toEqual([{ activity: 'plan', outcome: 'people', path: ['handedOver', 0] }]);
});
