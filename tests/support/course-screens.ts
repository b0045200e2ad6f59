import type { Page } from 'playwright-core';
import type { Attempt } from '../../src/domain/assessment/attempt.ts';
import type { Question, Response } from '../../src/domain/assessment/question.ts';
import type { AssessmentPlan } from '../../src/domain/course/course.ts';
import { emptyProgress, type Progress } from '../../src/domain/progress/progress.ts';
import { responseTo } from './answering.ts';
import { addressOf, firstOfType, type PackagedCourse, questionsOf } from './packaged-course.ts';
import {
  answerInVain,
  checkLmsWith,
  enterNonsense,
  enterOwnCode,
  handIn,
  leave,
  openAnswers,
  openContents,
  openDetails,
  pressLast,
} from './screen-acts.ts';

export interface Screen {
  readonly name: string;
  /** Address inside the course. */
  readonly at: string;
  /** Stands there once the screen is whole. */
  readonly ready: string;
  /** What the learner does there before it is looked at. */
  readonly act?: (page: Page) => Promise<void>;
}

/** A learner as the LMS knows them, and the screens that only they can see. */
export interface Visitor {
  readonly name: string;
  readonly progress: Progress;
  readonly screens: readonly Screen[];
}

/** Every screen of the player in every state that looks different, over a course's own content. */
export function visitorsOf(course: PackagedCourse): readonly Visitor[] {
  const asked = firstOfEachType(course);
  const all = course.lessons.flatMap(questionsOf);
  const [check, final] = ['knowledge-check', 'final'].map((kind) =>
    course.details.assessments.find((plan) => plan.kind === kind),
  );
  if (!check || !final) throw new Error('The course asks no test.');
  const answered = (way: 'right' | 'wrong', tries: number) => ({
    ...emptyProgress(7),
    questions: Object.fromEntries(
      all.map((question) => [
        question.id,
        { tries, credit: way === 'right' ? ('full' as const) : ('none' as const), response: responseTo(question, way) },
      ]),
    ),
  });
  const answers = (name: string): Screen[] =>
    asked.map((question) => ({ name: `${question.type} ${name}`, at: addressOf(course, question.id), ready: '.fb' }));
  const handedIn = (way: 'right' | 'wrong'): Progress => ({
    ...emptyProgress(7),
    assessments: {
      [final.id]: {
        seen: [],
        results: [{ number: 1, modules: pointsOf(final, way === 'right' ? 1 : 0) }],
        attempt: attempt(course, final, (at) => (at % 3 === 2 ? undefined : way), true),
      },
    },
  });
  return [
    { name: 'newcomer', progress: emptyProgress(7), screens: newcomersScreens(course, asked, check, final) },
    { name: 'wrong once', progress: answered('wrong', 1), screens: answers('with a try left') },
    { name: 'wrong for good', progress: answered('wrong', 3), screens: answers('with its key') },
    { name: 'right', progress: answered('right', 1), screens: answers('answered right').slice(0, 2) },
    {
      name: 'in the middle of a test',
      progress: {
        ...emptyProgress(7),
        place: { kind: 'assessment', assessment: final.id },
        assessments: {
          [final.id]: {
            results: [],
            seen: [],
            attempt: attempt(course, final, (at) => (at % 2 === 0 ? 'right' : undefined), false),
          },
        },
      },
      screens: [
        { name: 'home, to be continued', at: '/', ready: '.go a.main' },
        { name: 'rescue code', at: '/rescue', ready: '.qr-codes svg' },
        { name: 'rescue code, looked at', at: '/rescue', ready: '.qr-codes svg', act: enterOwnCode },
        { name: 'test question', at: `/test/${final.id}/2`, ready: 'fieldset.q' },
        { name: 'test review', at: `/test/${final.id}/review`, ready: '#confirm' },
        { name: 'test review, not confirmed', at: `/test/${final.id}/review`, ready: '#confirm', act: pressLast },
      ],
    },
    {
      name: 'in the middle of a check',
      progress: {
        ...emptyProgress(7),
        assessments: {
          [check.id]: { results: [], seen: [], attempt: attempt(course, check, () => 'wrong', false) },
        },
      },
      screens: [{ name: 'knowledge check, answered', at: `/check/${check.id}`, ready: '.fb' }],
    },
    {
      name: 'whose LMS refuses',
      progress: emptyProgress(7),
      screens: [
        {
          name: 'answers wait',
          at: addressOf(course, firstOfType(course, 'single-choice').id),
          ready: '.check-row',
          act: answerInVain,
        },
        { name: 'what to do about it', at: '/saving', ready: '.record', act: openDetails },
      ],
    },
    {
      name: 'failed',
      progress: handedIn('wrong'),
      screens: [
        { name: 'result, failed', at: `/results/${final.id}`, ready: 'h1.score', act: openAnswers },
        { name: 'certificate, not yet', at: '/certificate', ready: '.certificate-open' },
      ],
    },
    {
      name: 'passed',
      progress: handedIn('right'),
      screens: [
        { name: 'result, passed', at: `/results/${final.id}`, ready: 'h1.score' },
        { name: 'home with a certificate', at: '/', ready: '.go a[href="#/certificate"]' },
        { name: 'certificate', at: '/certificate', ready: '.certificate', act: openDetails },
        { name: 'ended', at: '/about', ready: 'h1', act: leave },
      ],
    },
  ];
}

function newcomersScreens(
  course: PackagedCourse,
  asked: readonly Question[],
  check: AssessmentPlan,
  final: AssessmentPlan,
): Screen[] {
  const [first] = asked;
  const blocks = course.lessons.flatMap(({ parts }) => parts.flatMap((part) => part.blocks));
  const types = new Map(blocks.filter(({ id }) => !course.questions.has(id)).map(({ type, id }) => [type, id]));
  return [
    { name: 'home', at: '/', ready: '.go a.main' },
    { name: 'about', at: '/about', ready: 'h1' },
    { name: 'settings', at: '/settings', ready: '.opt' },
    { name: 'glossary', at: '/glossary', ready: '.terms dt' },
    { name: 'sources', at: '/sources', ready: '.terms dt' },
    { name: 'handouts', at: '/handouts', ready: '.handout-list a' },
    { name: 'job aid', at: '/handouts/which-channel', ready: '.ticks-to-do' },
    { name: 'form', at: '/handouts/custody-log', ready: '.form-sheet' },
    { name: 'summary of a lesson', at: `/handouts/lessons/${course.lessons[0]?.id}`, ready: '.summary' },
    { name: 'glossary for paper', at: '/handouts/glossary', ready: '.terms-on-paper dt' },
    { name: 'where answers are', at: '/saving', ready: '.record' },
    { name: 'what is stored', at: '/privacy', ready: '.record table' },
    { name: 'rescue code, nothing yet', at: '/rescue', ready: '.record' },
    { name: 'rescue code, to be entered', at: '/rescue/enter', ready: '#rescue-code' },
    { name: 'rescue code, refused', at: '/rescue/enter', ready: '#rescue-code', act: enterNonsense },
    { name: 'check of the LMS, closed', at: '/lms-check', ready: '#administrator-code' },
    {
      name: 'check of the LMS, done',
      at: '/lms-check',
      ready: '#administrator-code',
      act: checkLmsWith(course.administratorCode),
    },
    { name: 'not found', at: '/nowhere', ready: 'h1' },
    { name: 'a lesson that is missing', at: '/lesson/nowhere', ready: '.notice' },
    { name: 'a test that is missing', at: '/test/nowhere', ready: '.notice' },
    { name: 'knowledge check', at: `/check/${check.id}`, ready: '.dock button' },
    { name: 'test', at: `/test/${final.id}`, ready: '.dock button' },
    { name: 'result, none yet', at: `/results/${final.id}`, ready: 'h1' },
    ...[...types].map(([type, id]) => ({ name: type, at: addressOf(course, id), ready: `[id="${id}"] *` })),
    ...asked.map(({ type, id }) => ({
      name: type,
      at: addressOf(course, id),
      ready: 'fieldset.q :is(input, select, button)',
    })),
    { name: 'no answer yet', at: addressOf(course, first?.id ?? ''), ready: '.check-row button', act: handIn },
    { name: 'contents opened', at: addressOf(course, first?.id ?? ''), ready: '.check-row button', act: openContents },
  ];
}

function firstOfEachType({ lessons }: PackagedCourse): Question[] {
  const first = new Map<string, Question>();
  for (const question of lessons.flatMap(questionsOf)) {
    if (question.tries > 1 && !first.has(question.type)) first.set(question.type, question);
  }
  return [...first.values()];
}

/** An attempt over the first questions of the assessment's banks. */
function attempt(
  { layout, questions }: PackagedCourse,
  plan: AssessmentPlan,
  wayAt: (at: number) => 'right' | 'wrong' | undefined,
  handedIn: boolean,
): Attempt {
  const ids = plan.banks
    .flatMap((bank) => layout.questions.filter(({ home }) => home === bank).slice(0, 4))
    .map(({ id }) => id);
  const responses = ids.flatMap((id, at): [string, Response][] => {
    const [question, way] = [questions.get(id), wayAt(at)];
    return question && way ? [[id, responseTo(question, way)]] : [];
  });
  const flagged = ids.slice(1, 3);
  return { number: 1, seed: 7, questions: ids, responses: Object.fromEntries(responses), flagged, handedIn };
}

function pointsOf({ cells }: AssessmentPlan, share: number) {
  return Object.fromEntries(cells.map(({ module }) => [module, { earned: 4 * share, possible: 4 }]));
}
