import { set, testRule, translate } from '../../../../tests/support/lint-fixtures.ts';
import { verbs } from './c05-verbs.ts';

const lesson = 'modules/basics/first-steps.json';
const story = ['parts', 0, 'blocks', 0, 'text'];
const stable = 'parts.read.blocks.fst-story.text';
const says = (name: string, text: string) => ({
  name,
  changes: [set(lesson, story, text)],
  at: { file: lesson, path: story },
  severity: 'error' as const,
});
const translated = (name: string, language: string, text: string) => ({
  name,
  changes: [translate(language, lesson, { [stable]: text })],
  at: { file: `translations/${language}/${lesson}`, path: ['texts', stable, 'text'] },
  severity: 'error' as const,
});

testRule(verbs, {
  passing: [
    { name: 'police who act', changes: [set(lesson, story, 'Police arrested them; INTERPOL coordinated.')] },
    { name: 'the power denied', changes: [set(lesson, story, 'INTERPOL does not arrest, search or seize.')] },
    {
      name: 'a headline to repair',
      changes: [
        set(lesson, ['parts', 0, 'blocks', 0, 'headlineToRepair'], true),
        set(lesson, story, '“INTERPOL arrested ten people”'),
      ],
    },
    {
      name: 'a belief of the course',
      changes: [set('course.json', ['misconceptions', 0, 'belief'], 'INTERPOL arrests people.')],
    },
    {
      name: 'police who act, in French',
      changes: [translate('fr', lesson, { [stable]: 'La police a arrêté dix personnes avec INTERPOL.' })],
    },
  ],
  failing: [
    { ...says('an arrest', 'Then INTERPOL has arrested ten people.'), says: /"INTERPOL has arrested" gives/ },
    says('a seizure by its officers', 'INTERPOL’s cyber officers seized a server.'),
    says('the passive', 'Ten people were arrested by INTERPOL in May.'),
    translated('an arrest in French', 'fr', 'INTERPOL a arrêté dix personnes.'),
    translated('an arrest in Spanish', 'es', 'INTERPOL detuvo a diez personas.'),
    translated('an arrest in Arabic', 'ar', 'اعتقل الإنتربول عشرة أشخاص.'),
  ],
});
