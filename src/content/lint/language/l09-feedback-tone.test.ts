import { set, testRule, translate } from '../../../../tests/support/lint-fixtures.ts';
import { feedbackToneRule } from './l09-feedback-tone.ts';

const lesson = 'modules/basics/first-steps.json';
const feedback = ['parts', 1, 'blocks', 0, 'whenTrue', 'feedback'];
const stable = 'parts.do.blocks.fst-q-true.whenTrue.feedback';
const found = (text: string, says: RegExp) => ({
  changes: [set(lesson, feedback, text)],
  at: { file: lesson, path: feedback },
  severity: 'warning' as const,
  says,
});
const translated = (language: string, text: string, says: RegExp) => ({
  changes: [translate(language, lesson, { [stable]: text })],
  at: { file: `translations/${language}/${lesson}`, path: ['texts', stable, 'text'] },
  severity: 'warning' as const,
  says,
});

testRule(feedbackToneRule, {
  passing: [
    { name: 'reason, fact, next step', changes: [] },
    { name: 'such words outside feedback', changes: [set(lesson, ['parts', 0, 'blocks', 0, 'text'], 'Simply wrong!')] },
    { name: 'what somebody says', changes: [set(lesson, feedback, 'The chief who says “Obviously!” has no order.')] },
  ],
  failing: [
    { name: 'a verdict', ...found('Wrong: the office carries out what members decide.', /"Wrong"/) },
    { name: 'a word that belittles', ...found('Obviously the members decide.', /"Obviously"/) },
    { name: 'an exclamation mark', ...found('The members decide!', /exclamation mark/) },
    {
      name: 'the learner in the third person',
      ...found('The learner should look at the members.', /Speak to one person/),
    },
    { name: 'praise in French', ...translated('fr', 'Bien joué, les membres décident.', /"Bien joué"/) },
    { name: 'a verdict in Spanish', ...translated('es', 'Obviamente deciden los miembros.', /"Obviamente"/) },
    { name: 'a verdict in Arabic', ...translated('ar', 'خطأ، يقرر الأعضاء.', /"خطأ"/) },
  ],
});
