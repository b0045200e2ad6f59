import { set, testRule } from '../../../../tests/support/lint-fixtures.ts';
import { finalBank } from '../../../../tests/support/lint-samples.ts';
import { noOrphan } from './s02-no-orphan.ts';

const elsewhere = set('course.json', ['objectives', 1], { id: 'T2', text: 'Name the seat', level: 'remember' });

testRule(noOrphan, {
  passing: [
    {
      name: 'a second objective from elsewhere',
      changes: [elsewhere, set(finalBank, ['questions', 0, 'also'], ['T2'])],
    },
  ],
  failing: [
    {
      name: 'an objective that the module does not have',
      changes: [elsewhere, set(finalBank, ['questions', 0, 'objective'], 'T2')],
      at: { file: finalBank, path: ['questions', 0, 'objective'] },
      severity: 'error',
    },
    {
      name: 'the first objective named again',
      changes: [set(finalBank, ['questions', 0, 'also'], ['T1'])],
      at: { file: finalBank, path: ['questions', 0, 'also'] },
      severity: 'error',
    },
  ],
});
