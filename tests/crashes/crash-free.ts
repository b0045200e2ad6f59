import { isDeepStrictEqual } from 'node:util';
import type { Question } from '../../src/domain/assessment/question.ts';
import { emptyProgress } from '../../src/domain/progress/progress.ts';
import { writeSnapshot } from '../../src/session/snapshot/snapshot.ts';
import { factsOf } from '../faults/lms-record.ts';
import { openContext } from '../support/browser.ts';
import { rulesByType } from '../support/example-questions.ts';
import { type HeldRecord, launch } from '../support/lms-page.ts';
import { readRecord } from '../support/record-reading.ts';
import { progressIn } from '../support/saved-progress.ts';
import type { Surroundings } from './crashing-learner.ts';
import type { Handed } from './ledger.ts';
import { type Act, Screen } from './screen.ts';

/** Hands in the same in one launch, in a browser of its own, and looks at the same questions. Returns what the LMS holds then. */
export async function withoutCrashes(
  { browser, host, standard, course, lms, commitsTo }: Surroundings,
  handed: readonly Handed[],
  looked: readonly Question[],
  chanceSeed: number,
): Promise<HeldRecord> {
  const context = await openContext(browser);
  const page = await context.newPage();
  // Which questions a test asks follows from it.
  const suspend_data = writeSnapshot(emptyProgress(chanceSeed), course.layout, rulesByType, 4096);
  const screen = new Screen(await launch(page, host, standard, { record: { suspend_data }, commitsTo }), course);
  await screen.ready();
  for (const one of handed) {
    if (one.kind === 'practice') {
      const [{ question, response }] = one.submissions;
      await screen.toQuestion(question);
      await press(await screen.respond(question, response));
      continue;
    }
    await screen.begin(await screen.testState());
    for (const [place, { question, response }] of one.answers) {
      const asked = await screen.toPage(place);
      if (asked?.id !== question.id) throw new Error(`Page ${place} asks ${asked?.id} instead of ${question.id}.`);
      await press(screen.choose(question, response));
    }
    await press(await screen.review());
  }
  for (const question of looked) await screen.toQuestion(question);
  await screen.leave();
  await context.close();
  return lms.record;
}

async function press({ trigger, done }: Act): Promise<void> {
  await trigger.click();
  await done.waitFor();
}

/** What differs between two records in results, facts and answers; not in times, nor in the place at which the learner stood. */
export function differences({ standard, course }: Surroundings, is: HeldRecord, should: HeldRecord): readonly string[] {
  const told = (record: HeldRecord): Readonly<Record<string, unknown>> => {
    const { status, score, progress, objectives, interactions } = readRecord(standard, record);
    const facts = progressIn(course, record);
    return {
      status,
      score,
      progress,
      objectives: [...objectives].sort((one, other) => one.id.localeCompare(other.id)),
      interactions: interactions.map(({ time, latency, ...rest }) => rest),
      learning: facts.learning,
      ...Object(factsOf(facts)),
    };
  };
  const expected = told(should);
  return Object.entries(told(is)).flatMap(([name, value]) =>
    isDeepStrictEqual(value, expected[name])
      ? []
      : [`${name}: ${apart(JSON.stringify(value), JSON.stringify(expected[name]))}`],
  );
}

/** From a little before the place at which they part. */
function apart(one: string, other: string): string {
  const at = [...one].findIndex((character, place) => character !== other[place]);
  const from = Math.max(0, (at < 0 ? one.length : at) - 60);
  return `${one.slice(from, from + 160)} instead of ${other.slice(from, from + 160)}`;
}
