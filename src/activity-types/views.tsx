import type { LoadActivity } from './define-activity-view.tsx';

/** Every activity type, for the player; each comes as a chunk of its own. */
export const activityViews: Readonly<Record<string, LoadActivity>> = {
  'channel-desk': () => import('./channel-desk/view.tsx'),
  'deployment-board': () => import('./deployment-board/view.tsx'),
  'evidence-bench': () => import('./evidence-bench/view.tsx'),
  'ledger-trace': () => import('./ledger-trace/view.tsx'),
  'review-room': () => import('./review-room/view.tsx'),
  scenario: () => import('./scenario/view.tsx'),
  'training-planner': () => import('./training-planner/view.tsx'),
  triage: () => import('./triage/view.tsx'),
};
