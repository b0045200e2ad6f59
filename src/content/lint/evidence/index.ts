import type { LintRule } from '../lint-rule.ts';
import { claimsCite } from './c01-claims-cite.ts';
import { grades } from './c02-grades.ts';
import { freshness } from './c03-freshness.ts';
import { copies } from './c04-copies.ts';
import { verbs } from './c05-verbs.ts';
import { peopleAndPlaces } from './c06-people-and-places.ts';
import { safeData } from './c07-safe-data.ts';
import { identity } from './c08-identity.ts';
import { disclaimer } from './c09-disclaimer.ts';
import { contentNote } from './c10-content-note.ts';

/** In the order of their numbers. */
export const evidenceRules: readonly LintRule[] = [
  claimsCite,
  grades,
  freshness,
  copies,
  verbs,
  peopleAndPlaces,
  safeData,
  identity,
  disclaimer,
  contentNote,
];
