import { english } from './english.ts';

/** What the home screen says where not everything is as usual; it comes with that notice. */
export const enNotice = {
  'home.noLms': 'No learning platform was found',
  'home.lmsRefused': 'The learning platform did not start the course',
  'home.noLmsText':
    'The course works. Your answers are kept on this device only, and no result is reported. Open the course from your learning platform to have it count.',
  'home.sessionOver': 'This session with your learning platform is over',
  'home.sessionOverText':
    'You can read and answer; it is kept on this device. Open the course from your learning platform again, and it is sent then.',
  'home.notSaved': 'Your answers are not being saved',
  'home.notSavedText':
    'This browser keeps nothing, and no learning platform takes your answers. You can read and answer; close the window and they are gone.',
  'home.noSecondCopy': 'This browser keeps no second copy of your answers',
  'home.noSecondCopyText':
    'Your learning platform saves them. Leave the course with its button, so that the last ones arrive too.',
  'home.reviewMode': 'You are looking at the course without recording',
  'home.reviewModeText': 'Your learning platform opened it for review. Nothing that you do now changes your record.',
  'home.whatToDo': 'What you can do',
  'home.ownRecord': 'Your record stays in this browser.',
  'home.toRecord': 'Look at it, export it, or import one',
  'home.offline': 'The whole course is kept in this browser now: it works without a network.',
  'home.newEdition': 'A new edition is ready',
  'home.newEditionText':
    'It opens at the next start: close every window of the course, and open it again. What you have done stays.',
} as const;

Object.assign(english, enNotice);
