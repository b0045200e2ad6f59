import { set, testRule } from '../../../../tests/support/lint-fixtures.ts';
import { measurableVerb } from './s10-measurable-verb.ts';

const objective = (text: string) => set('course.json', ['objectives', 0, 'text'], text);
const at = { file: 'course.json', path: ['objectives', 0, 'text'] };

testRule(measurableVerb, {
  passing: [{ name: 'a deed', changes: [objective('Choose who decides')] }],
  failing: [
    { name: 'what nobody can see', changes: [objective('Understand who decides')], at, severity: 'error' },
    { name: 'a word that is no deed', changes: [objective('Members decide')], at, severity: 'warning' },
  ],
});
