import { askedObjectives } from './asked-objectives.ts';
import { bankSize } from './bank-size.ts';
import { changedKeys } from './changed-keys.ts';
import type { Check } from './check.ts';
import { choiceReasons } from './choice-reasons.ts';
import { citedClaims } from './cited-claims.ts';
import { collidingKeys } from './colliding-keys.ts';
import { courseTree } from './course-tree.ts';
import { danglingReferences } from './dangling-references.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { fileNames } from './file-names.ts';
import { handedOver } from './handed-over.ts';
import { handoutTables } from './handout-tables.ts';
import { missingAlt } from './missing-alt.ts';

import { reachableMastery } from './reachable-mastery.ts';
import { reusedIds } from './reused-ids.ts';
import { sourceAddresses } from './source-addresses.ts';
import { textMarkup } from './text-markup.ts';
import { textReferences } from './text-references.ts';
import { translatedTexts } from './translated-texts.ts';
import { typeProblems } from './type-problems.ts';
import { unsafePictures } from './unsafe-pictures.ts';
import { vanishedIds } from './vanished-ids.ts';

/** Every rule, in no order: issues are sorted by place. A new rule is a file of its own and one line here. */
export const checks: readonly Check[] = [
  askedObjectives,
  bankSize,
  changedKeys,
  choiceReasons,
  citedClaims,
  collidingKeys,
  courseTree,
  danglingReferences,
  duplicateIds,
  fileNames,
  handedOver,
  handoutTables,
  missingAlt,
  typeProblems,
  reachableMastery,
  reusedIds,
  sourceAddresses,
  textMarkup,
  textReferences,
  translatedTexts,
  unsafePictures,
  vanishedIds,
];
