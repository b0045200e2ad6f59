import { asks, bank, inLanguage, many, options, single } from '../../../../tests/support/item-fixtures.ts';
import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { negativeStem } from './i05-negative-stem.ts';

const prompt = (text: string, language = 'en') => [...asks(single(0, { prompt: text })), inLanguage(language)];
const at = { file: bank, path: ['questions', 0, 'prompt'] };
const unmarked = (text: string, language = 'en') => ({
  name: `“${text}”`,
  changes: prompt(text, language),
  at,
  severity: 'warning' as const,
  says: /does not mark it/,
});
const marked = { prompt: 'Who has **not** a vote on the yearly plan?' };

testRule(negativeStem, {
  passing: [
    { name: 'a positive prompt', changes: asks(single(0)) },
    { name: 'a marked negation', changes: asks(single(0, marked)) },
    { name: '“at least”', changes: prompt('Who votes at least once a year?') },
    { name: 'one negative prompt of ten', changes: asks(...many(10, (at) => (at === 0 ? marked : {}))) },
  ],
  failing: [
    unmarked('Who has not a vote on the plan?'),
    unmarked('Who votes on the plan, except the host?'),
    unmarked('Qui ne vote pas ?', 'fr'),
    unmarked('¿Quién no vota?', 'es'),
    unmarked('من لا يصوت؟', 'ar'),
    {
      name: 'a negative option under a negative prompt',
      changes: asks(single(0, { ...marked, options: options('the members', 'the office', 'a host that cannot vote') })),
      at: { file: bank, path: ['questions', 0, 'options', 2, 'text'] },
      severity: 'error',
      says: /one negation is the most/,
    },
    {
      name: 'two negative prompts of ten',
      changes: asks(...many(10, (at) => (at < 2 ? marked : {}))),
      at: { file: bank, path: ['questions'] },
      severity: 'warning',
      says: /Of 10 prompts 2 are .+ 1 are the most/,
    },
  ],
});
