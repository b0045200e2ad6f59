import type { LintRule } from '../lint-rule.ts';
import { objectiveCovered } from './s01-objective-covered.ts';
import { noOrphan } from './s02-no-orphan.ts';
import { freshAttempts } from './s03-fresh-attempts.ts';
import { spacing } from './s05-spacing.ts';
import { interleaving } from './s06-interleaving.ts';
import { lessonTime } from './s07-lesson-time.ts';
import { activity } from './s08-activity.ts';
import { screenLoad } from './s09-screen-load.ts';
import { measurableVerb } from './s10-measurable-verb.ts';
import { scenarioGraph } from './s11-scenario-graph.ts';
import { exampleFirst } from './s12-example-first.ts';

/** In the order of their numbers. S04 is the check `bank-too-small`. */
export const structureRules: readonly LintRule[] = [
  objectiveCovered,
  noOrphan,
  freshAttempts,
  spacing,
  interleaving,
  lessonTime,
  activity,
  screenLoad,
  measurableVerb,
  scenarioGraph,
  exampleFirst,
];
