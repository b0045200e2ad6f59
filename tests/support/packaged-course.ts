import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Question } from '../../src/domain/assessment/question.ts';
import type { Bank, CourseDetails, CourseOutline, Lesson } from '../../src/domain/course/course.ts';
import type { CourseLayout } from '../../src/domain/course/layout.ts';
import type { HostedStandard } from './package-host.ts';

/** Where `npm test` has put the packages of the course. */
export const coursePackages: Readonly<Record<HostedStandard, string>> = {
  'scorm-1.2': 'dist/packages/policing-without-borders-scorm-1.2.zip',
  'scorm-2004-4th': 'dist/packages/policing-without-borders-scorm-2004-4th.zip',
};

/** A course as its package holds it: tests read keys and ids from here, and depend on no wording. */
export interface PackagedCourse {
  readonly outline: CourseOutline;
  readonly layout: CourseLayout;
  readonly details: CourseDetails;
  readonly lessons: readonly Lesson[];
  /** Of lessons and banks, by id. */
  readonly questions: ReadonlyMap<string, Question>;
  /** What opens the check of the LMS, as settings.json has it. */
  readonly administratorCode: string;
  /** The files of the zip. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** @param zip path or bytes. */
export function readPackage(zip: string | Uint8Array): PackagedCourse {
  const files = new Map(Object.entries(unzipSync(typeof zip === 'string' ? readFileSync(zip) : zip)));
  const text = (path: string) => new TextDecoder().decode(files.get(path));
  const [, outlineJson = '{}'] = /id="course-outline">(.*?)<\/script>/.exec(text('index.html')) ?? [];
  // The parsed boundary: the packager wrote these files.
  const outline = JSON.parse(outlineJson) as CourseOutline;
  const file = <T>(path: string) => JSON.parse(text(`content/${path}`)) as T;
  const details = file<CourseDetails>(`${outline.language}/course.json`);
  const lessons = outline.modules.flatMap((module) =>
    module.lessons.map(({ id }) => file<Lesson>(`${outline.language}/lessons/${id}.json`)),
  );
  const banks = [...new Set(details.assessments.flatMap((plan) => plan.banks))];
  const asked = [
    ...lessons.flatMap(questionsOf),
    ...banks.flatMap((bank) => file<Bank>(`${outline.language}/banks/${bank}.json`).questions),
  ];
  return {
    outline,
    layout: file<CourseLayout>('layout.json'),
    details,
    lessons,
    questions: new Map(asked.map((question) => [question.id, question])),
    administratorCode: JSON.parse(text('settings.json')).administratorCode,
    files,
  };
}

export function questionsOf(lesson: Lesson): Question[] {
  return lesson.parts.flatMap(({ blocks }) => blocks.flatMap((block) => ('answerKey' in block ? [block] : [])));
}

/** The first question of a type in the lessons that leaves a second try. */
export function firstOfType({ lessons }: PackagedCourse, type: string): Question {
  const found = lessons.flatMap(questionsOf).find((question) => question.type === type && question.tries > 1);
  if (!found) throw new Error(`No lesson asks a ${type} with two tries.`);
  return found;
}

/** Where a question or block stands, as an address inside the course. */
export function addressOf({ lessons }: PackagedCourse, block: string): string {
  for (const lesson of lessons) {
    const part = lesson.parts.find(({ blocks }) => blocks.some(({ id }) => id === block));
    if (part) return `/lesson/${lesson.id}/${part.id}`;
  }
  throw new Error(`No lesson holds ${block}.`);
}
