import { enChannelDesk } from './activities/channel-desk.ts';
import { enDeploymentBoard } from './activities/deployment-board.ts';
import { enEvidenceBench } from './activities/evidence-bench.ts';
import { enLedgerTrace } from './activities/ledger-trace.ts';
import { enReviewRoom } from './activities/review-room.ts';
import { enScenario } from './activities/scenario.ts';
import { enTrainingPlanner } from './activities/training-planner.ts';
import { enTriage } from './activities/triage.ts';
import { enActivities } from './en-activities.ts';
import { enBlocks } from './en-blocks.ts';
import { enFacilitator } from './en-facilitator.ts';
import { enFirst } from './en-first.ts';
import { enLate } from './en-late.ts';
import { enLearning } from './en-learning.ts';
import { enLevels } from './en-levels.ts';
import { enLmsCheck } from './en-lms-check.ts';
import { enNotice } from './en-notice.ts';
import { enPapers } from './en-papers.ts';
import { enRecord } from './en-record.ts';
import { enReference } from './en-reference.ts';
import { enSelfAssessment } from './en-self-assessment.ts';

/** The source catalogue. Every sentence that a learner can meet outside the course's own content stands here, whole. */
export const en = {
  ...enFirst,
  ...enLate,
  ...enBlocks,
  ...enNotice,
  ...enPapers,
  ...enRecord,
  ...enReference,
  ...enActivities,
  ...enChannelDesk,
  ...enDeploymentBoard,
  ...enEvidenceBench,
  ...enFacilitator,
  ...enLearning,
  ...enLedgerTrace,
  ...enLevels,
  ...enLmsCheck,
  ...enReviewRoom,
  ...enScenario,
  ...enTrainingPlanner,
  ...enTriage,
  ...enSelfAssessment,
} as const;
