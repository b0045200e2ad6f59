import { english } from './english.ts';

/** Where answers are, rescue codes, what is stored, and what is not found: these texts come with their screens. */
export const enRecord = {
  'notFound.title': 'This page is not in the course',
  'notFound.text': 'The address may be from an earlier edition. Your answers are safe.',

  'saving.title': 'Where your answers are',
  'saving.idle': 'Nothing to save yet',
  'saving.idleText': 'You have not answered anything in this visit. What you did earlier is as it was.',
  'saving.saving': 'Saving',
  'saving.savingText': 'Your latest answers are on their way. This takes a moment.',
  'saving.saved': 'Saved',
  'saving.savedLms': 'Your LMS has taken everything, at {time}.',
  'saving.savedHere': 'Everything is kept in this browser, since {time}.',
  'saving.waiting': 'Saved on this device, waiting for the LMS',
  'saving.waitingText':
    'Your LMS has not taken your latest answers. They are safe on this device, and the course sends them again by itself: now, and at your next start on this device.',
  'saving.local': 'Saved on this device only',
  'saving.localText':
    'The course was opened without an LMS, so no result is reported. Your answers stay on this device. To carry them into your LMS, make a rescue code here, open the course from your LMS, and enter it there.',
  'saving.failed': 'Not saved',
  'saving.failedText':
    'No LMS takes your answers, and this browser keeps nothing: it forbids it, or its storage is full. Your answers are in this window only.',
  'saving.twoWindows':
    'The course is open in another window too. Both windows save, and each takes in what you do in the other. You can close one of them whenever you like.',
  'saving.noSecondCopy':
    'This browser keeps no second copy of your answers. Your LMS still saves them; leave the course with its button, not by closing the window.',
  'saving.nothing': 'Nothing is recorded',
  'saving.nothingText': 'The course was opened to look at it. What you do now changes no record.',
  'saving.todo': 'What you can do',
  'saving.keepOpen': 'Keep this window open. You can go on learning meanwhile.',
  'saving.tryNow': 'Try to save again, as often as you like.',
  'saving.again': 'Try again',
  'saving.rescue': 'Make a rescue code before you close the window. It holds all that you have done.',
  'saving.rescueCalm': 'If you want to be quite sure, make a rescue code. It holds all that you have done.',
  'saving.toRescue': 'Make a rescue code',
  'saving.nothingToDo': 'There is nothing that you need to do.',
  'saving.code.no-lms': 'No API of an LMS was found in the windows around the course.',
  'saving.code.lms-refused-launch': 'The LMS did not start the session.',
  'saving.code.lms-refused-value': 'The LMS did not take a value.',
  'saving.code.lms-did-not-save': 'The LMS did not confirm that it keeps what it was given.',
  'saving.code.lms-lost-data': 'The LMS holds something else than what it was given.',
  'saving.code.no-local-storage': 'The browser keeps nothing for this address: forbidden, private, or full.',
  'saving.code.other': 'Something else went wrong.',
  'saving.stored': 'What is stored about you, and where',

  'rescue.title': 'Rescue code: take your progress with you',
  'rescue.lead':
    'A rescue code is your whole progress as a text. Keep it when nothing saves, or take it to another device: enter it there, and nothing that was done is lost.',
  'rescue.nothing': 'There is nothing to take along yet. Come back when you have opened a lesson.',
  'rescue.notLoaded': 'The rescue code could not be made',
  'rescue.holds': 'What it holds',
  'rescue.lessons': 'Lessons done',
  'rescue.of': '{count} of {total}',
  'rescue.answers': 'Answers',
  'rescue.activities': 'Activities ended',
  'rescue.result': 'Final test, best result',
  'rescue.noResult': 'not handed in yet',
  'rescue.made': 'Made',
  'rescue.madeAt': '{date}, {time}',
  'rescue.asText': 'As a text',
  'rescue.asTextHint': 'Send it to yourself, or keep it as a file. It holds no name. Who has it can see your answers.',
  'rescue.text': 'The code',
  'rescue.copy': 'Copy the code',
  'rescue.copied': 'The code is copied.',
  'rescue.notCopied':
    'This browser does not let the page copy. The code is marked: copy it with the keyboard or the menu.',
  'rescue.save': 'Save it as a file',
  'rescue.savedAs': 'The file {file} is in your downloads.',
  'rescue.asPictures': { one: 'As a picture to scan', other: 'As {count} pictures to scan' },
  'rescue.pictureHint': {
    one: 'Scan it with the camera of another device, copy the text that appears, and enter it there.',
    other:
      'One picture is too small for it. Scan all {count} with the camera of another device, in any order, and enter the texts that appear one after the other.',
  },
  'rescue.picture': 'QR code {number} of {count} of your rescue code',
  'rescue.pictureNumber': '{number} of {count}',
  'rescue.tooLong': 'It is too long for pictures to scan. Use the text or the file.',
  'rescue.toEnter': 'Enter a rescue code',
  'rescue.note': 'Rescue code of “{title}”, made {date}, {time}',

  'enter.title': 'Enter a rescue code',
  'enter.lead':
    'Paste or type the code, or open the file. What it holds is shown first. It is then added to what you have done here: nothing is overwritten.',
  'enter.label': 'Rescue code',
  'enter.hint':
    'Blanks, line breaks and hyphens do not matter, and capitals neither. Several pieces may stand in any order.',
  'enter.file': 'Open a file',
  'enter.check': 'Look at the code',
  'enter.problem': 'This code cannot be used',
  'enter.problem.empty': 'Paste or type the code first, or open the file.',
  'enter.problem.not-a-code': 'This is no rescue code. One begins with U1, and has digits and capital letters only.',
  'enter.problem.newer':
    'This code comes from a newer edition of the course than this one. Open the newer edition, and enter it there.',
  'enter.problem.mixed': 'These pieces belong to two different codes. Enter the pieces of one code.',
  'enter.problem.damaged':
    'The code is damaged: something in it was left out or changed. Copy it again, from its first sign to its last.',
  'enter.problem.piece-damaged':
    'Piece {number} is damaged: something in it was left out or changed. A piece begins with U1. Copy it again, from its first sign to its last.',
  'enter.problem.pieces-missing': {
    one: 'One piece is missing: {list} of {total}. Add it, the order does not matter.',
    other: '{count} pieces are missing: {list} of {total}. Add them, the order does not matter.',
  },
  'enter.problem.other-course': 'This code belongs to another course ({course}). It cannot be used here.',
  'enter.problem.unreadable': 'The file could not be read. Open it in a text editor, and paste what it holds.',
  'enter.notLoaded': 'The code could not be looked at',
  'enter.found': 'The code is sound',
  'enter.inCode': 'In the code',
  'enter.here': 'Here now',
  'enter.caption': 'What the code holds, and what is here now',
  'enter.what': 'What',
  'enter.add': 'Add it to my progress',
  'enter.cancel': 'Leave all as it is',
  'enter.added': 'It is added',
  'enter.addedText': 'Your progress now holds what was here and what was in the code. It is saved as usual.',
  'enter.continue': 'Go on with the course',
  'enter.left': 'Nothing was changed.',

  'record.title': 'Your record',
  'record.lead':
    'This course keeps your record in this browser, and sends it nowhere. Export it to a file to keep it safe, to hand it in, or to go on in another browser.',
  'record.elsewhere':
    'Your LMS keeps your record. Here is only a second copy until the LMS has it. To take your progress to another device, make a rescue code.',
  'record.submissions': 'Submissions in the record',
  'record.bound': 'The latest {most} are kept, each with its answer, result and time.',
  'record.leftOut': { one: '{count} older one was left out.', other: '{count} older ones were left out.' },
  'record.export': 'Export my record',
  'record.exported': 'The file {file} is in your downloads. It holds your answers, and no name.',
  'record.import': 'Import a record',
  'record.importHint': 'What the file holds is shown first. It is then added to what is here: nothing is overwritten.',
  'record.failed': 'The record could not be made into a file. The network may be down: try again when you are back.',
  'record.found': 'The file is sound',
  'record.inFile': 'In the file',
  'record.problem': 'This file cannot be used',
  'record.problem.too-large': 'It is too large to be a record.',
  'record.problem.not-json': 'It cannot be read. A record is a file that ends in .json.',
  'record.problem.not-ours': 'It is no record of a Borderless course.',
  'record.problem.newer':
    'It comes from a newer edition of the course than this one. Open the newer edition, and import it there.',
  'record.problem.incomplete': 'Something in it is missing or was changed. Export it again where it came from.',
  'record.problem.other-course': 'It belongs to another course ({course}).',
  'record.code': 'Or take your progress along as a rescue code',

  'privacy.title': 'What is stored about you, and where',
  'privacy.lead':
    'The course keeps what it needs to bring you back to where you were, and to report your result where an LMS asks for it. Nothing else.',
  'privacy.lmsTitle': 'In your LMS',
  'privacy.lmsGets':
    'Your LMS gets your progress, each answer with its question, its result and its time, the time that you spend here, completion, score, and whether you passed.',
  'privacy.lmsGives':
    'It hands your id, your name and your language to the course. The course shows the name, and sends it nowhere.',
  'privacy.lmsReads':
    'Who runs the LMS decides who can read this, and how long it is kept. Ask your training department to see, correct or delete it.',
  'privacy.noLms': 'The course was opened without an LMS. Nothing is sent anywhere.',
  'privacy.deviceTitle': 'In this browser, on this device',
  'privacy.deviceReads':
    'All that follows stays in this browser. Whoever uses this device with the same account of the device can read it. On a shared device, delete it before you go.',
  'privacy.deviceNothing':
    'This browser lets the course keep nothing. What follows stays in this window, and is gone when you close it.',
  'privacy.caption': 'What the course keeps in this browser',
  'privacy.what': 'What',
  'privacy.goes': 'When it goes',
  'privacy.name': 'Its name in the browser',
  'privacy.progress': 'Your record: place, progress, answers',
  'privacy.submissions': 'Your submissions: each answer with its result and time',
  'privacy.files': 'The files of the course itself, for use without a network. Nothing of yours is in them',
  'privacy.journal': 'Second copy of your progress and answers, so that none is lost before the LMS has it',
  'privacy.notes': 'What you write in reflections. It is not scored and not sent',
  'privacy.certificate': 'The name that you write on your certificate, and its date',
  'privacy.selfAssessment': 'Your self-assessment of a country. It is not scored and not sent',
  'privacy.settings': 'Light or dark, text size, motion. For all courses of this kind',
  'privacy.journalMark': 'Word that there is such a copy',
  'privacy.oldJournal': 'The same copy, as earlier editions kept it',
  'privacy.session': 'In a course launched by cmi5: the key that the LMS gave for this session, and when it began',
  'privacy.probe': 'A test entry without content, to see whether the browser keeps anything',
  'privacy.goes.delete': 'When you delete it',
  'privacy.goes.selfAssessment': 'When you delete it, here or on its own page',
  'privacy.goes.browser': 'When you clear the data of this site in your browser',
  'privacy.goes.takenOver': 'With the next launch, when the copy above takes it over',
  'privacy.goes.tab': 'When you close the tab',
  'privacy.goes.atOnce': 'At once',
  'privacy.browser': 'Your browser can delete all of it too: clear the data of this site in its settings.',
  'forget.title': 'Delete what this browser keeps',
  'forget.lms': 'This deletes what this browser keeps of you in this course. What your LMS has stays there.',
  'forget.alone':
    'This deletes what this browser keeps of you in this course: your record, your notes, your certificate’s name.',
  'forget.start': 'Delete it',
  'forget.sure': 'Delete it all from this browser?',
  'forget.unsaved': 'Some of your answers have not reached your LMS yet. They would be lost. Make a rescue code first.',
  'forget.closes':
    'The course saves and closes, then everything is deleted here. Open it again from your LMS. Close other windows of the course first.',
  'forget.last':
    'There is no other copy. Keep one first if you may want it back. Close other windows of the course first.',
  'forget.export': 'Export my record first',
  'forget.code': 'Make a rescue code first',
  'forget.yes': 'Yes, delete it',
  'forget.no': 'No, keep it',
  'privacy.nothingTitle': 'What is not done',
  'privacy.nothing':
    'No cookies, no trackers, no advertising, no statistics. The course calls no other address: its own content policy forbids it to the browser.',
} as const;

Object.assign(english, enRecord);
