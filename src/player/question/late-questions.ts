import type { QuestionRules } from '../../domain/assessment/question-rules.ts';

/**
 * Rules by question type, empty until the questions' chunk has come: reading the first screen needs none of it. A session
 * asks for rules only of questions that are on the screen or in saved progress, and both wait for the chunk.
 */
export const lateRules: Record<string, QuestionRules> = {};

/** Fetches everything that questions need. Fetched again where it failed. */
export async function loadQuestions() {
  const [{ PracticeQuestion }, { rules }] = await Promise.all([
    import('./practice-question.tsx'),
    import('./rules.ts'),
  ]);
  Object.assign(lateRules, rules);
  return { PracticeQuestion };
}
