import { compileCourse } from '../../src/content/compile.ts';
import { loadCourse } from '../../src/content/load-course.ts';
import { folderSource } from '../../src/content/sources/folder.ts';
import type { Lesson } from '../../src/domain/course/course.ts';
import { rulesByType } from '../support/example-questions.ts';
import type { LmsEdition } from '../support/lms-edition.ts';
import { lmsEditions } from '../support/lms-editions.ts';
import { trackerIn } from '../support/lms-launch.ts';
import { questionsOf } from '../support/packaged-course.ts';
import { settled, startSession } from '../support/session-course.ts';
import { StrictLms } from '../support/strict-lms.ts';
import type { Figures } from './figures.ts';

/** A learner reads every lesson of the course part by part and answers its practice questions: what the LMS is called for. */
export async function lmsCallFigures(folder: string): Promise<Figures> {
  const { course } = await loadCourse(folderSource(folder));
  if (!course) return [['Calls of an LMS', 'not measured: the content has errors']];
  const { layout, files, outline } = compileCourse(course);
  // The parsed boundary: the compiler wrote these files a moment ago.
  const lessons = layout.lessons.map(
    ({ id }) => JSON.parse(files[`${outline.language}/lessons/${id}.json`] ?? '{}') as Lesson,
  );
  const figures: [string, string][] = [];
  for (const edition of lmsEditions) {
    const counted = await play(edition, lessons, { known: layout, course: outline });
    figures.push(...counted.map(([what, calls]): [string, string] => [`LMS calls, ${edition.name}: ${what}`, calls]));
  }
  return figures;
}

async function play(edition: LmsEdition, lessons: readonly Lesson[], how: Parameters<typeof startSession>[1]) {
  const lms = new StrictLms(edition, edition.launch({}));
  let counted = 0;
  /** Calls since the last look, by kind. */
  const since = () => {
    const calls = lms.calls.slice(counted);
    counted = lms.calls.length;
    const of = (method: string) => calls.filter((call) => call.method === method).length;
    return { sets: of('SetValue'), gets: of('GetValue'), commits: of('Commit') };
  };
  const { session, timers } = await startSession({ tracker: () => trackerIn(edition, lms) }, how);
  const launch = since();
  const submissions: ReturnType<typeof since>[] = [];
  const perLesson: ReturnType<typeof since>[] = [];
  for (const lesson of lessons) {
    const questions = questionsOf(lesson);
    const ids = { id: lesson.id, parts: lesson.parts.map(({ id }) => id), questions: questions.map(({ id }) => id) };
    const inLesson = [];
    for (const part of lesson.parts) {
      session.getState().visit(ids, part.id);
      // A learner reads for a while before anything else.
      await timers.pass(30_000);
      inLesson.push(since());
      for (const question of questionsOf({ ...lesson, parts: [part] })) {
        session.getState().submit(ids, question, rulesByType[question.type]?.key(question) ?? '', 20);
        await settled();
        await timers.pass(1000);
        submissions.push(since());
        inLesson.push(submissions.at(-1) ?? launch);
      }
    }
    perLesson.push(sum(inLesson));
  }
  return [
    ['launch', words(launch)],
    [`submission, mean of ${submissions.length}`, words(mean(submissions))],
    ['submission, most', words(most(submissions))],
    [`lesson, mean of ${perLesson.length}`, words(mean(perLesson))],
  ] as const;
}

type Calls = { readonly sets: number; readonly gets: number; readonly commits: number };

const combine = (all: readonly Calls[], how: (values: readonly number[]) => number): Calls => ({
  sets: how(all.map(({ sets }) => sets)),
  gets: how(all.map(({ gets }) => gets)),
  commits: how(all.map(({ commits }) => commits)),
});
const total = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const sum = (all: readonly Calls[]) => combine(all, total);
const mean = (all: readonly Calls[]) => combine(all, (values) => total(values) / Math.max(1, values.length));
const most = (all: readonly Calls[]) => combine(all, (values) => Math.max(0, ...values));

function words({ sets, gets, commits }: Calls): string {
  const short = (value: number) => String(Math.round(value * 10) / 10);
  return `${short(sets)} set, ${short(gets)} get, ${short(commits)} commit`;
}
