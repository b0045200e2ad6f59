import { seeded } from '../../src/domain/assessment/random.ts';
import type { CourseLayout, QuestionLayout } from '../../src/domain/course/layout.ts';
import { withEvidence } from '../../src/domain/learning/answer-evidence.ts';
import { practised, reviewed, withObjective } from '../../src/domain/learning/objective-state.ts';
import { repaired, repairQueue } from '../../src/domain/learning/repair.ts';
import { dueObjectives, reviewSet } from '../../src/domain/learning/review-set.ts';
import { drawTestOut, passesTestOut } from '../../src/domain/learning/test-out.ts';
import { certainties, type LearningRecord, noLearning } from '../../src/domain/progress/progress.ts';
import type { Figures } from './figures.ts';

const learners = 10_000;
const days = 120;
const beliefs = Array.from({ length: 12 }, (_, at) => `B${at}`);
const objectives = Array.from({ length: 24 }, (_, at) => `O${at}`);

/** Simulated learners by the chance that an answer of theirs is right. They are never sure of what they do not know. */
const cohorts = [
  { name: 'masters', known: 0.9 },
  { name: 'half-knowers', known: 0.6 },
  { name: 'guessers', known: 0.25 },
] as const;

/** Four objectives a module, each with a check's question and two of a pool, as in the course. */
const layout: CourseLayout = {
  courseId: 'bench',
  revision: '1',
  lessons: [],
  assessments: [],
  objectives,
  misconceptions: beliefs,
  reviewBanks: ['bank'],
  questions: objectives.flatMap((objective, at) =>
    [0, 1, 2].map(
      (variant): QuestionLayout => ({
        id: `${objective}-${variant}`,
        type: 'single-choice',
        shape: [],
        objective,
        level: 'apply',
        home: 'bank',
        module: `M${Math.floor(at / 4)}`,
      }),
    ),
  ),
};
const pool = layout.questions.slice(0, 9);

/**
 * How test-out, repair and review treat 10,000 each of masters, half-knowers and guessers: seeded, so that the figures stay.
 * Each takes a test-out, then practice, repairs and reviews, which take by far the longest to compute.
 */
export function cohortFigures(): Figures {
  return cohorts.flatMap(({ name, known }, at) => {
    const random = seeded(at + 1);
    const right = () => random() < known;
    const share = (count: number) => `${((count / learners) * 100).toFixed(1)}%`;
    let [passed, threeOfFour, fiveOfFive, boldPassed] = [0, 0, 0, 0];
    for (let learner = 0; learner < learners; learner++) {
      const answers = drawTestOut(pool, new Set(), random).map(() => ({ right: right(), certain: false }));
      if (passesTestOut(answers)) passed++;
      if (passesTestOut(answers.map((answer) => ({ ...answer, certain: true })))) boldPassed++;
      if (answers.slice(0, 4).filter((answer) => answer.right).length >= 3) threeOfFour++;
      if (answers.every((answer) => answer.right)) fiveOfFive++;
    }
    const paths = Array.from({ length: learners }, () => path(right, random));
    const mean = (of: (path: Path) => number) =>
      (paths.reduce((sum, one) => sum + of(one), 0) / paths.length).toFixed(1);
    return [
      [`Test-out, ${name}: pass (rule: 92%, 34%, 1.6%)`, share(passed)],
      ['… the same, who would act on every answer', share(boldPassed)],
      ['… three of four instead (half-knowers: 47%)', share(threeOfFour)],
      ['… five of five instead (masters: 59%)', share(fiveOfFive)],
      [`Practice of 60 questions, ${name}: repairs due, mean`, mean(({ repairs }) => repairs)],
      ['… rounds until all are repaired, mean (20 at most)', mean(({ rounds }) => rounds)],
      [`Review over ${days} days, ${name}: questions, mean`, mean(({ asked }) => asked)],
      ['… objectives kept at the end, mean of 24', mean(({ kept }) => kept)],
    ] as const;
  });
}

interface Path {
  readonly repairs: number;
  readonly rounds: number;
  readonly asked: number;
  readonly kept: number;
}

/** One learner: sixty practice questions, every repair that is due, then a review on each day on which one is. */
function path(right: () => boolean, random: () => number): Path {
  let learning: LearningRecord = noLearning;
  for (let at = 0; at < 60; at++) {
    const isRight = right();
    const belief = beliefs[Math.floor(random() * beliefs.length)] ?? '';
    const certainty = certainties[Math.floor(random() * certainties.length)];
    learning = withEvidence(learning, { right: isRight, misconceptions: isRight ? [] : [belief], certainty });
    learning = withObjective(learning, objectives[at % objectives.length] ?? '', (known) => practised(known, 0));
  }
  const due = repairQueue(learning, layout);
  let rounds = 0;
  for (const belief of due) {
    let done = false;
    for (let round = 0; round < 20 && !done; round++) {
      rounds++;
      done = right() && right();
    }
    if (done) learning = repaired(learning, belief);
  }
  let asked = 0;
  for (let day = 1; day <= days; day++) {
    if (dueObjectives(learning, layout, day).length === 0) continue;
    for (const { objective } of reviewSet(learning, layout, new Set(), day, random)) {
      asked++;
      learning = withObjective(learning, objective, (known) => reviewed(known, right(), day));
    }
  }
  const kept = objectives.filter((id) => learning.objectives[id]?.state === 'kept').length;
  return { repairs: due.length, rounds, asked, kept };
}
