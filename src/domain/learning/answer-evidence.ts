import type { Feedback } from '../assessment/question.ts';
import type { Certainty, LearningRecord } from '../progress/progress.ts';

/** Hits are counted up to here in saved progress. */
const mostHits = 3;

/** What one answer says beside its score. */
export interface AnswerEvidence {
  /** Full credit. */
  readonly right: boolean;
  readonly misconceptions: readonly string[];
  /** Absent where the learner did not say, or the question asks it itself. */
  readonly certainty?: Certainty | undefined;
}

/** The beliefs behind the wrong parts of an answer, each once. */
export function misconceptionsIn(feedback: readonly Feedback[]): string[] {
  const wrong = feedback.filter(({ verdict }) => verdict === 'wrong');
  return [...new Set(wrong.flatMap(({ misconception }) => misconception ?? []))];
}

/** Counts the certainty and the beliefs of an answer. Only the first answer to a question counts: the next knows more. */
export function withEvidence(
  learning: LearningRecord,
  { right, misconceptions, certainty }: AnswerEvidence,
): LearningRecord {
  const hits = { ...learning.misconceptions };
  for (const id of misconceptions) hits[id] = Math.min(mostHits, (hits[id] ?? 0) + 1);
  if (certainty === undefined) return { ...learning, misconceptions: hits };
  const { right: before, all } = learning.certainty[certainty];
  const count = { right: before + (right ? 1 : 0), all: all + 1 };
  return { ...learning, misconceptions: hits, certainty: { ...learning.certainty, [certainty]: count } };
}
