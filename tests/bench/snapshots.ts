import { compileCourse } from '../../src/content/compile.ts';
import { loadCourse } from '../../src/content/load-course.ts';
import { folderSource } from '../../src/content/sources/folder.ts';
import { rulesFor } from '../../src/domain/assessment/question-rules.ts';
import { seeded } from '../../src/domain/assessment/random.ts';
import type { AssessmentPlan, CourseDetails, Lesson } from '../../src/domain/course/course.ts';
import type { CourseLayout } from '../../src/domain/course/layout.ts';
import { emptyProgress, type Progress } from '../../src/domain/progress/progress.ts';
import { readSnapshot, writeSnapshot } from '../../src/session/snapshot/snapshot.ts';
import { worstCaseCharacters } from '../../src/session/snapshot/worst-case.ts';
import { rulesByType } from '../support/example-questions.ts';
import { busyProgress, largeLayout, largeSize } from '../support/large-course.ts';
import { questionsOf } from '../support/packaged-course.ts';
import { type Figures, median, milliseconds } from './figures.ts';

/** A learner who has answered every practice question of the course: how long its progress takes to pack and unpack. */
export async function snapshotFigures(folder: string): Promise<Figures> {
  const { course } = await loadCourse(folderSource(folder));
  if (!course) return [['Snapshot', 'not measured: the content has errors']];
  const { layout, files, outline } = compileCourse(course);
  // The parsed boundary: the compiler wrote these files a moment ago.
  const lessons = layout.lessons.map(
    ({ id }) => JSON.parse(files[`${outline.language}/lessons/${id}.json`] ?? '{}') as Lesson,
  );
  // The same boundary.
  const plans = (JSON.parse(files[`${outline.language}/course.json`] ?? '{}') as CourseDetails).assessments;
  const progress = finished(lessons);
  const text = writeSnapshot(progress, layout, rulesByType, 4096);
  const time = (work: () => unknown) => {
    const times = Array.from({ length: 200 }, () => {
      const began = performance.now();
      work();
      return performance.now() - began;
    });
    return milliseconds(median(times));
  };
  return [
    ['Suspend data, every lesson done and every practice question answered', `${text.length} characters`],
    ...sizes(layout, plans),
    ['Snapshot: pack, median of 200', time(() => writeSnapshot(progress, layout, rulesByType, 4096))],
    ['Snapshot: unpack, median of 200', time(() => readSnapshot(text, layout, rulesByType))],
  ];
}

function finished(lessons: readonly Lesson[]): Progress {
  const answered = lessons.flatMap(questionsOf).map((question) => {
    const response = rulesFor(rulesByType, question).key(question);
    return [question.id, { tries: 1, credit: 'full', response }] as const;
  });
  return {
    ...emptyProgress(7),
    lessons: Object.fromEntries(
      lessons.map(({ id, parts }) => [id, { visited: parts.map((part) => part.id), done: true }]),
    ),
    questions: Object.fromEntries(answered),
  };
}

/** The largest that is written, with room for all and within SCORM 1.2, over 20 invented learners each. */
function sizes(layout: CourseLayout, plans: readonly AssessmentPlan[]): Figures {
  const large = largeLayout(largeSize);
  const largest = (letters: number, limit: number) =>
    Math.max(
      ...Array.from(
        { length: 20 },
        (_, seed) => writeSnapshot(busyProgress(large, seeded(seed), 5, letters), large, rulesByType, limit).length,
      ),
    );
  const all = Number.POSITIVE_INFINITY;
  return [
    ['… the worst that any learner can make of it', `${worstCaseCharacters(layout, rulesByType, plans)} characters`],
    ['Suspend data, 500 questions answered twice, test under way: largest', `${largest(12, all)} characters`],
    ['… within 4,096', `${largest(12, 4096)} characters`],
    ['… with typed texts of 40 letters: largest', `${largest(40, all)} characters`],
    ['… within 4,096', `${largest(40, 4096)} characters`],
    ['… what never goes', `${largest(40, 0)} characters`],
  ];
}
