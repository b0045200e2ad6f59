import type { ActivityExample, ActivityTypeDefinition } from '../../src/activity-types/define-activity-type.ts';
import { activityTypes } from '../../src/activity-types/index.ts';
import { compileText, parseText } from '../../src/content/rich-text.ts';
import { replaceTexts } from '../../src/content/texts.ts';
import type { Activity } from '../../src/domain/activity/activity.ts';

/** An activity as the player gets it: checked by its schema, texts compiled. Every fact has the value 196. */
export function compileExample(
  definition: Pick<ActivityTypeDefinition, 'schema'>,
  authored: Readonly<Record<string, unknown>>,
): Activity {
  return replaceTexts(definition.schema, definition.schema.parse(authored), ({ kind, value }) =>
    compileText(parseText(kind, value), () => '196'),
  ) as Activity;
}

interface ExampleActivity {
  readonly definition: ActivityTypeDefinition;
  readonly example: ActivityExample;
  readonly activity: Activity;
}

/** Every example of every type, compiled. */
export function exampleActivities(types: readonly ActivityTypeDefinition[] = activityTypes): ExampleActivity[] {
  return types.flatMap((definition) =>
    definition.examples.map((example) => ({
      definition,
      example,
      activity: compileExample(definition, example.source),
    })),
  );
}
