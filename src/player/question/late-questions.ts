import type { QuestionRules } from '../../domain/assessment/question-rules.ts';
import { english } from '../../ui/messages/english.ts';

/**
 * Rules by question type, empty until the questions' chunk has come: reading the first screen needs none of it. A session
 * asks for rules only of questions that are on the screen or in saved progress, and both wait for the chunk.
 */
export const lateRules: Record<string, QuestionRules> = {};

/** Fetches everything that questions and saving need, their texts too. Fetched again where it failed. */
export async function loadQuestions() {
  const questions = await import('./questions.ts');
  Object.assign(lateRules, questions.rules);
  Object.assign(english, questions.enLate);
  return questions;
}
