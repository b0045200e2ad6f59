import { rulesFor } from '../../src/domain/assessment/question-rules.ts';
import { rulesByType } from '../support/example-questions.ts';
import { expectedInteraction } from '../support/expected-interaction.ts';
import type { HostedStandard } from '../support/package-host.ts';
import type { ReadInteraction } from '../support/record-reading.ts';
import type { Submission } from './ledger.ts';
import type { CrashFinding } from './outcome.ts';

const day = 86_400;

/**
 * Holds the interactions of a record against what was handed in: each that the learner was told is kept stands there once, any
 * other once at most, all in the order in which they were handed in, and nothing else. Returns those that stand there.
 */
export function checkInteractions(
  standard: HostedStandard,
  interactions: readonly ReadInteraction[],
  submissions: readonly Submission[],
  find: (kind: CrashFinding, what: string) => void,
): ReadonlySet<Submission> {
  const places = interactions.map((entry) => submissions.findIndex((one) => isOf(standard, entry, one)));
  for (const [at, place] of places.entries()) {
    const entry = interactions[at];
    if (place < 0) find('problem', `nobody gave ${entry?.id} ${entry?.response} at ${entry?.time}`);
    else if (places.indexOf(place) < at) find('doubled', nameOf(submissions[place]));
    else if (places.slice(0, at).some((before) => before > place)) find('order', nameOf(submissions[place]));
  }
  for (const [place, submission] of submissions.entries())
    if (submission.told && !places.includes(place)) find('missing', `no interaction of ${nameOf(submission)}`);
  return new Set(submissions.filter((_, place) => places.includes(place)));
}

/** The same question is never handed in twice in a launch, so that its time tells which submission it is. */
function isOf(
  standard: HostedStandard,
  entry: ReadInteraction,
  { question, response, from, until }: Submission,
): boolean {
  const detail = rulesFor(rulesByType, question).interaction(question, response);
  if (entry.id !== question.id || entry.response !== expectedInteraction(standard, detail).response) return false;
  const second = (time: number) => Math.floor(time / 1000);
  if (standard === 'scorm-2004-4th') {
    const at = second(Date.parse(entry.time));
    return second(from) <= at && at <= second(until);
  }
  const midnight = second(new Date(from).setHours(0, 0, 0, 0));
  const [hours = 0, minutes = 0, seconds = 0] = entry.time.split(':').map(Number);
  const since = (hours * 3600 + minutes * 60 + Math.floor(seconds) - (second(from) - midnight) + day) % day;
  return since <= second(until) - second(from);
}

function nameOf(submission: Submission | undefined): string {
  if (!submission) return 'nothing';
  const { question, launch, from, told } = submission;
  return `${question.id} of launch ${launch} at ${new Date(from).toISOString()}${told ? ', told' : ''}`;
}
