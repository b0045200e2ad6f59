import { english } from './english.ts';

/** Facilitator mode, for a laptop and a projector: its chunk brings these texts along. */
export const enFacilitator = {
  'facilitator.title': 'Facilitator mode',
  'facilitator.what':
    'For one laptop and a projector. Questions stand large, answers stay hidden until you show them, and hands are counted by option.',
  'facilitator.nothing': 'Nothing is recorded.',
  'facilitator.nothingMeans':
    'No learning platform is looked for, nothing is saved on this device, and hands are forgotten when the page is closed.',
  'facilitator.lessons': 'Lessons and knowledge checks',
  'facilitator.about': {
    one: '{count} min with talk',
    other: '{count} min with talk',
  },
  'facilitator.questions': { one: '{count} question', other: '{count} questions' },
  'facilitator.notHere':
    'The final test and the questions for testing out of a module are not shown here: who has seen them in a room would no longer be tested by them.',
  'facilitator.runSheet': 'Run sheet to print',
  'facilitator.runSheetOf': 'Run sheet: {title}',
  'facilitator.openLesson': 'Show the lesson itself',
  'facilitator.youCan': 'After it you can',
  'facilitator.question': 'Question {number} of {count}',
  'facilitator.prompt': 'To talk about, {number} of {count}',
  'facilitator.talk': { one: '{count} minute', other: '{count} minutes' },
  'facilitator.several': { one: 'One is right.', other: '{count} are right.' },
  'facilitator.hands': { one: '{count} hand', other: '{count} hands' },
  'facilitator.add': 'Add a hand to option {number}',
  'facilitator.take': 'Take a hand from option {number}',
  'facilitator.said': {
    one: 'Option {number}: {count} hand. {all} in all.',
    other: 'Option {number}: {count} hands. {all} in all.',
  },
  'facilitator.reset': 'Reset the hands',
  'facilitator.resetDone': 'No hands are counted.',
  'facilitator.sure': 'We are sure of our answer',
  'facilitator.unsure': 'We are not sure',
  'facilitator.groupsFirst': 'Agree in groups first, then raise hands:',
  'facilitator.show': 'Show the answer',
  'facilitator.hide': 'Hide the answer',
  'facilitator.shown': 'The answer is shown.',
  'facilitator.hidden': 'The answer is hidden.',
  'facilitator.right': 'Right',
  'facilitator.answer': 'The answer',
  'facilitator.previous': 'Previous',
  'facilitator.next': 'Next',
  'facilitator.steps': 'Steps',
  'facilitator.all': 'All lessons',
  'facilitator.keys': 'Keys 1 to 9 add a hand, with Shift they take one away. Left, right and the page keys turn.',
  'facilitator.keysCount': 'Number keys count hands',
  'facilitator.notLoaded': 'These questions could not be loaded',
  'sheet.print': 'Print both sheets',
  'sheet.intro': 'Times are for a group, with talk, counted from the beginning. What to listen for is for you alone.',
  'sheet.keysOnPaper':
    'The second sheet, with the keys, is on paper only: this screen may be on the projector. It begins on a page of its own, so that the first can be left on a table.',
  'sheet.starts': 'Starts at',
  'sheet.lesson': 'Lesson or check',
  'sheet.minutes': 'Minutes',
  'sheet.prompts': 'To talk about',
  'sheet.asked': 'Questions',
  'sheet.listenFor': 'Listen for: {text}',
  'sheet.total': { one: 'Together {count} minute', other: 'Together {count} minutes' },
  'sheet.keys': 'Keys, for the facilitator alone',
  'sheet.keysMean': 'Numbers are those on the projector.',
  'sheet.whole': 'The whole course',
  'sheet.choose': 'Which part to print',
} as const;

Object.assign(english, enFacilitator);
