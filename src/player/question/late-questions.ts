import type { QuestionRules } from '../../domain/assessment/question-rules.ts';
import { enFirst } from '../../ui/messages/en-first.ts';
import type { Message } from '../../ui/messages/messages.ts';

/**
 * Rules by question type, empty until the questions' chunk has come: reading the first screen needs none of it. A session
 * asks for rules only of questions that are on the screen or in saved progress, and both wait for the chunk.
 */
export const lateRules: Record<string, QuestionRules> = {};

/** The English texts that are here: those of questions and tests come with their chunk, before any screen that shows them. */
export const english: Record<string, Message> = { ...enFirst };

/** Fetches everything that questions and saving need. Fetched again where it failed. */
export async function loadQuestions() {
  const questions = await import('./questions.ts');
  Object.assign(lateRules, questions.rules);
  Object.assign(english, questions.enLate);
  return questions;
}
