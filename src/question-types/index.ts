import { categorising } from './categorising/definition.ts';
import { claim } from './claim/definition.ts';
import type { QuestionTypeDefinition } from './define-question-type.ts';
import { headlineRepair } from './headline-repair/definition.ts';
import { hotspot } from './hotspot/definition.ts';
import { matching } from './matching/definition.ts';
import { multipleChoice } from './multiple-choice/definition.ts';
import { numeric } from './numeric/definition.ts';
import { ordering } from './ordering/definition.ts';
import { pairCards } from './pair-cards/definition.ts';
import { placementChart } from './placement-chart/definition.ts';
import { shortText } from './short-text/definition.ts';
import { singleChoice } from './single-choice/definition.ts';
import { sortingDesk } from './sorting-desk/definition.ts';
import { trueFalse } from './true-false/definition.ts';

/** Every question type, for Node: a new type adds one line here and one in views.tsx. */
export const questionTypes: readonly QuestionTypeDefinition[] = [
  singleChoice,
  multipleChoice,
  trueFalse,
  ordering,
  matching,
  categorising,
  numeric,
  shortText,
  hotspot,
  sortingDesk,
  pairCards,
  placementChart,
  claim,
  headlineRepair,
];
