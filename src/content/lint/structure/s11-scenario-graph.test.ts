import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { blocks, lesson, story, storyNode, storyOption, textBlock } from '../../../../tests/support/lint-samples.ts';
import { scenarioGraph } from './s11-scenario-graph.ts';

/** Two options of which each is better at something. */
const options = (next = 'end') => [
  storyOption('fast', { next, effects: [{ variable: 'time', add: 1 }] }),
  storyOption('safe', { next, effects: [{ variable: 'proof', add: 1 }] }),
];
const nodes = (...list: readonly object[]) => [blocks([story({ nodes: list }), textBlock('fst-text', 'The end.')])];
const chain = (length: number) =>
  nodes(...Array.from({ length }, (_, at) => storyNode(`n${at}`, options(at + 1 < length ? `n${at + 1}` : 'end'))));
const inStory = (...path: (string | number)[]) => ({ file: lesson, path: ['parts', 0, 'blocks', 0, ...path] });

testRule(scenarioGraph, {
  passing: [
    { name: 'one decision of two real options', changes: chain(1) },
    { name: 'twelve decisions on a path', changes: chain(12) },
    {
      name: 'a round that changes a variable until it closes',
      changes: nodes(
        storyNode('n0', [
          ...options(),
          storyOption('wait', {
            next: 'n0',
            when: { variable: 'time', atLeast: 1 },
            effects: [{ variable: 'time', add: -1 }],
          }),
        ]),
      ),
    },
    {
      name: 'a worse option beside two real ones, and one that leads elsewhere',
      changes: nodes(
        storyNode('n0', [...options('n1'), storyOption('none', { next: 'n1' })]),
        storyNode('n1', [storyOption('on', { next: 'n2' }), storyOption('out', { next: 'end' })]),
        storyNode('n2', options()),
      ),
    },
  ],
  failing: [
    {
      name: 'a node that no path reaches',
      changes: nodes(storyNode('n0', options()), storyNode('lost', options())),
      at: inStory('nodes', 1),
      severity: 'error',
      says: /No path leads to "lost"/,
    },
    {
      name: 'a path that never ends',
      changes: nodes(
        storyNode('n0', [...options(), storyOption('deep', { next: 'trap' })]),
        storyNode('trap', [storyOption('on', { next: 'trap' }), storyOption('again', { next: 'trap' })]),
      ),
      at: inStory('nodes', 1),
      severity: 'error',
      says: /no way to an ending/,
    },
    {
      name: 'a round that changes nothing',
      changes: nodes(storyNode('n0', [...options(), storyOption('wait', { next: 'n0' })])),
      at: inStory('nodes', 0),
      severity: 'error',
      says: /nothing changed/,
    },
    {
      name: 'thirteen decisions on a path',
      changes: chain(13),
      at: inStory('nodes'),
      severity: 'error',
      says: /13 decisions; 12/,
    },
    {
      name: 'an option that another beats in all it changes',
      changes: nodes(
        storyNode('n0', [storyOption('good', { effects: [{ variable: 'proof', add: 1 }] }), storyOption('poor')]),
      ),
      at: inStory('nodes', 0),
      severity: 'error',
      says: /1 option.+"poor".+"good"/s,
    },
    {
      name: 'a decision of one option for some',
      changes: nodes(
        storyNode('n0', options('n1')),
        storyNode('n1', [
          storyOption('on'),
          storyOption('more', { when: { variable: 'proof', atLeast: 2 }, effects: [{ variable: 'proof', add: -1 }] }),
        ]),
      ),
      at: inStory('nodes', 1),
      severity: 'error',
      says: /only 1 open option/,
    },
    {
      name: 'an option without a consequence',
      changes: nodes(storyNode('n0', [...options(), { ...storyOption('mute'), consequence: undefined }])),
      at: inStory('nodes', 0, 'options', 2),
      severity: 'error',
      says: /"mute" does not say/,
    },
  ],
});
