import { asks, bank, checks, single } from '../../../../tests/support/item-fixtures.ts';
import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { duplicateQuestions } from './i17-duplicate-questions.ts';

const scene = 'Police in Belmare work on a fraud, and a provider in Corvin holds a mailbox of the suspect.';
const first = single(0, { scene, prompt: 'What does Belmare send to Corvin today?' });
const again = (prompt: string) => single(1, { scene, prompt });

testRule(duplicateQuestions, {
  passing: [
    {
      name: 'two questions on one short scene',
      changes: asks(
        first,
        again('The answer has come. Which request has to follow it, so that a court sees the messages?'),
      ),
    },
  ],
  failing: [
    {
      name: 'a question with one word changed',
      changes: asks(first, again('What does Belmare send to Corvin now?')),
      at: { file: bank, path: ['questions', 1, 'prompt'] },
      severity: 'error',
      says: /0\.9\d like those of “fin-q-0” .+ below 0.85/,
    },
    {
      name: 'the same question in two banks',
      changes: [...asks(first), checks(single(2, { scene, prompt: 'What does Belmare send to Corvin today?' }))],
      at: { file: bank, path: ['questions', 0, 'prompt'] },
      severity: 'error',
      says: /1\.00 like those of “fin-q-2”/,
    },
  ],
});
