/**
 * What goes first when everything does not fit, one more at each step. Never gone: seed, language, place, which lessons are done,
 * which modules were tested out of, every result that can count, the last result, and the questions and marks of an attempt
 * under way.
 */
const steps = [
  ['handed-in-responses', 'responses of attempts that were handed in'],
  ['credited-responses', 'responses of practice that earned full credit'],
  ['practice-responses', 'all other responses of practice'],
  ['ended-moves', 'moves of activities that were ended'],
  ['parts', 'which parts of unfinished lessons were shown'],
  ['seen', 'which questions earlier attempts have shown'],
  ['lesser-results', 'results of attempts that another is better than, the last one apart'],
  ['practice-done', 'tries and credit of practice in lessons that are done'],
  ['learning', 'what review, repair and certainty know'],
  ['activities', 'activities of lessons that are done, and moves of rounds under way'],
  ['practice-open', 'tries and credit of practice in unfinished lessons'],
  ['long-attempt', 'typed texts in an attempt under way'],
  ['attempt', 'all responses of an attempt under way'],
] as const;

export type Detail = (typeof steps)[number][0];

/** In words, in the order in which they go. */
export const details: readonly string[] = steps.map(([, words]) => words);

/** Whether a detail is left out when so many have gone. */
export function isLeftOut(detail: Detail, shed: number): boolean {
  return shed > steps.findIndex(([name]) => name === detail);
}
