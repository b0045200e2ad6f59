import { channelDesk } from './channel-desk/definition.ts';
import type { ActivityTypeDefinition } from './define-activity-type.ts';
import { deploymentBoard } from './deployment-board/definition.ts';
import { evidenceBench } from './evidence-bench/definition.ts';
import { ledgerTrace } from './ledger-trace/definition.ts';
import { reviewRoom } from './review-room/definition.ts';
import { scenario } from './scenario/definition.ts';
import { trainingPlanner } from './training-planner/definition.ts';
import { triage } from './triage/definition.ts';

/** Every activity type, for Node: a new type adds one line here and one in views.tsx. */
export const activityTypes: readonly ActivityTypeDefinition[] = [
  channelDesk,
  deploymentBoard,
  evidenceBench,
  ledgerTrace,
  reviewRoom,
  scenario,
  trainingPlanner,
  triage,
];
