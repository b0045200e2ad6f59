import { asks, bank, options, single } from '../../../../tests/support/item-fixtures.ts';
import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { clangCue } from './i12-clang.ts';

const of = (...texts: readonly string[]) =>
  asks(
    single(0, {
      scene: 'A provider deletes logs of payments.',
      prompt: 'What do you send?',
      options: options(...texts),
    }),
  );

testRule(clangCue, {
  passing: [
    { name: 'a key in words of its own', changes: of('a request to freeze data', 'a letter', 'a notice') },
    {
      name: 'words of the stem in key and distractor',
      changes: of('logs from the provider', 'a letter to the provider', 'a notice'),
    },
    {
      name: 'names, which have no other word',
      changes: asks(
        single(0, {
          scene: 'Logs of Drenn name wallet N2. The NCB of Drenn asks about it.',
          prompt: 'What does the answer say?',
          options: options('Drenn’s NCB asks for N2', 'a letter', 'a notice'),
        }),
      ),
    },
  ],
  failing: [
    {
      name: 'a key that echoes the stem in other endings',
      changes: of('a note on the log that providers keep', 'a letter', 'a notice'),
      at: { file: bank, path: ['questions', 0, 'options', 0, 'text'] },
      severity: 'warning',
      says: /shares 2 words .+ more than 0; 1 are the most/,
    },
  ],
});
