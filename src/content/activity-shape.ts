import { activityTypes } from '../activity-types/index.ts';
import type { Activity, ActivityShape } from '../domain/activity/activity.ts';
import { hash32 } from '../domain/assessment/random.ts';
import type { BlockSource } from './course-schema.ts';
import { replaceTexts } from './texts.ts';

/** What saved progress must know of an activity, ids as one hash. It depends on no language. */
export function activityShape(block: BlockSource): Omit<ActivityShape, 'ids'> & { readonly signature: number } {
  const definition = activityTypes.find(({ type }) => type === block.type);
  if (!definition) return { signature: 0, radix: 2, most: 0, outcomes: [] };
  // Texts are left empty: a shape holds ids and numbers alone.
  const compiled = replaceTexts(definition.schema, block, ({ kind, value }) => (kind === 'plain' ? value : []));
  // The parsed boundary: the type's own schema accepted the block, so its compiled form is an activity of that type.
  const { ids, radix, most, outcomes } = definition.rules.shape(compiled as Activity);
  return { signature: hash32(ids.join('|')), radix, most, outcomes };
}
