import type { CourseDetails, CourseOutline } from '../../domain/course/course.ts';
import { isoDay } from '../../domain/learning/day.ts';
import type { NextStep } from '../../domain/learning/next-step.ts';
import type { Messages } from '../../ui/messages/messages.ts';
import { stopLink, stopTitle } from '../links.ts';

export interface StepWords {
  readonly action: string;
  readonly why: string;
  /** Absent where there is nothing to open. */
  readonly link?: string;
}

/** The next step in words: what, why, and where. */
export function stepWords(
  step: NextStep,
  course: CourseOutline,
  details: CourseDetails,
  messages: Messages,
): StepWords {
  const { text, date } = messages;
  const title = (module: string) => course.modules.find(({ id }) => id === module)?.title ?? module;
  switch (step.kind) {
    case 'repair': {
      const belief = details.misconceptions.find(({ id }) => id === step.misconception)?.belief ?? step.misconception;
      return {
        action: text('step.repair'),
        why: text('step.repairWhy', { count: step.hits, belief }),
        link: `#/learning/repair/${step.misconception}`,
      };
    }
    case 'review':
      return {
        action: text('step.review', { count: step.questions, minutes: Math.ceil(step.questions / 2) }),
        why: text('step.reviewWhy', { count: step.due }),
        link: '#/learning/review',
      };
    case 'test-out': {
      const begun = step.reason === 'under-way';
      return {
        action: text(begun ? 'step.testOutUnderWay' : 'step.testOut', { module: title(step.module) }),
        why: text(begun ? 'step.testOutUnderWayWhy' : 'step.testOutWhy'),
        link: `#/learning/test-out/${step.module}`,
      };
    }
    case 'continue':
      return {
        action: text('step.continue', { title: stopTitle(step.stop) }),
        why: text('step.continueWhy'),
        link: stopLink(step.stop),
      };
    case 'rest':
      return {
        action: text('step.rest'),
        why:
          step.nextDue === undefined
            ? text('step.restWhy')
            : text('step.restUntil', { date: date(isoDay(step.nextDue)) }),
      };
  }
}
