/**
 * Every number that a rule judges by, with where it comes from. Unless another source is named, the number is that of the
 * course's rule table (research of June 2026), which cites its own sources; "ours" marks a cut-off chosen for this course.
 */
export const thresholds = {
  structure: {},
  items: {
    /** I06, I13: hits that chance passes with a lower probability than this are a cue (one-sided binomial). */
    significance: 0.01,
  },
  language: {},
  evidence: {},
  accessibility: {},
  budgets: {},
} as const;
