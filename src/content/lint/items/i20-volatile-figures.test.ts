import { asks, bank, options, single } from '../../../../tests/support/item-fixtures.ts';
import { set, testRule } from '../../../../tests/support/lint-fixtures.ts';
import { volatileFigures } from './i20-volatile-figures.ts';

const [key, ...rest] = options('the members', 'the office', 'the host');
const of = (changed: object) => asks(single(0, { options: [{ ...key, ...changed }, ...rest] }));
const figure = 'Each member has one seat in the hall, with a vote.[^TIN-1]';
const at = (field: string) => ({ file: bank, path: ['questions', 0, 'options', 0, field] });

testRule(volatileFigures, {
  passing: [
    {
      name: 'a key that rests on a standing fact',
      changes: of({ feedback: 'Each member has one seat there, with a vote.[^TIN-2]' }),
    },
    {
      name: 'a figure that sets the scene',
      changes: asks(single(0, { scene: 'The assembly had {{TIN-1}} members.[^TIN-1]' })),
    },
    {
      name: 'a figure behind a distractor',
      changes: asks(single(0, { options: [key, { ...rest[0], feedback: figure }, rest[1]] })),
    },
  ],
  failing: [
    {
      name: 'a figure as the key',
      changes: of({ text: '{{TIN-1}} members' }),
      at: at('text'),
      severity: 'error',
      says: /TIN-1, a fact of the kind “figure”/,
    },
    {
      name: 'a key whose reason is a figure',
      changes: of({ feedback: figure }),
      at: at('feedback'),
      severity: 'error',
    },
    {
      name: 'a name of who holds an office',
      changes: [
        ...of({ feedback: 'Each member has one seat there, with a vote.[^TIN-2]' }),
        set('facts.json', ['facts', 1, 'kind'], 'officeholder'),
      ],
      at: at('feedback'),
      severity: 'error',
      says: /“officeholder”/,
    },
    {
      name: 'a number to be typed that is a figure',
      changes: asks({
        id: 'fin-q-0',
        type: 'numeric',
        objective: 'T1',
        level: 'apply',
        prompt: 'How many members did the assembly have in 2026?',
        answerKey: { value: 7 },
        right: 'The minutes of the assembly count seven of them.[^TIN-1]',
        low: 'The minutes of the assembly count more of them.',
        high: 'The minutes of the assembly count fewer of them.',
      }),
      at: { file: bank, path: ['questions', 0, 'right'] },
      severity: 'error',
    },
  ],
});
