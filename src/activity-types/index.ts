import type { ActivityTypeDefinition } from './define-activity-type.ts';
import { scenario } from './scenario/definition.ts';

/** Every activity type, for Node: a new type adds one line here and one in views.tsx. */
export const activityTypes: readonly ActivityTypeDefinition[] = [scenario];
