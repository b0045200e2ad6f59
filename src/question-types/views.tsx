import { rules as categorising } from './categorising/rules.ts';
import { rules as claim } from './claim/rules.ts';
import { lazyQuestionView, type QuestionView, questionView } from './define-question-view.tsx';
import { rules as headlineRepair } from './headline-repair/rules.ts';
import { rules as hotspot } from './hotspot/rules.ts';
import { rules as matching } from './matching/rules.ts';
import { rules as multipleChoice } from './multiple-choice/rules.ts';
import { rules as numeric } from './numeric/rules.ts';
import { rules as ordering } from './ordering/rules.ts';
import { rules as pairCards } from './pair-cards/rules.ts';
import { rules as placementChart } from './placement-chart/rules.ts';
import { rules as shortText } from './short-text/rules.ts';
import { rules as singleChoice } from './single-choice/rules.ts';
import { View as SingleChoice } from './single-choice/view.tsx';
import { rules as sortingDesk } from './sorting-desk/rules.ts';
import { rules as trueFalse } from './true-false/rules.ts';

/** Every question type, for the player. Common types come with the first download, the others as chunks. */
export const questionViews: Readonly<Record<string, QuestionView>> = {
  'single-choice': questionView(singleChoice, SingleChoice),
  'multiple-choice': lazyQuestionView(multipleChoice, () => import('./multiple-choice/view.tsx')),
  'true-false': lazyQuestionView(trueFalse, () => import('./true-false/view.tsx')),
  ordering: lazyQuestionView(ordering, () => import('./ordering/view.tsx')),
  matching: lazyQuestionView(matching, () => import('./matching/view.tsx')),
  categorising: lazyQuestionView(categorising, () => import('./categorising/view.tsx')),
  numeric: lazyQuestionView(numeric, () => import('./numeric/view.tsx')),
  'short-text': lazyQuestionView(shortText, () => import('./short-text/view.tsx')),
  hotspot: lazyQuestionView(hotspot, () => import('./hotspot/view.tsx')),
  'sorting-desk': lazyQuestionView(sortingDesk, () => import('./sorting-desk/view.tsx')),
  'pair-cards': lazyQuestionView(pairCards, () => import('./pair-cards/view.tsx')),
  'placement-chart': lazyQuestionView(placementChart, () => import('./placement-chart/view.tsx')),
  'headline-repair': lazyQuestionView(headlineRepair, () => import('./headline-repair/view.tsx')),
  claim: lazyQuestionView(claim, () => import('./claim/view.tsx')),
};
