import { activityTypes } from '../../activity-types/index.ts';
import { compileText, parseText } from '../../content/rich-text.ts';
import { replaceTexts } from '../../content/texts.ts';
import { type Activity, play } from '../../domain/activity/activity.ts';
import type { Question } from '../../domain/assessment/question.ts';
import type { Interaction } from '../../domain/progress/interaction.ts';
import { questionTypes } from '../../question-types/index.ts';
import { interactionOf } from '../../session/lesson-actions.ts';

export interface SampleInteraction {
  /** Of the catalogue. */
  readonly type: string;
  readonly interaction: Interaction;
}

const shared = { weight: 1, timestamp: Date.UTC(2026, 10, 24, 9, 30, 5), language: 'en' } as const;
const latencySeconds = 12.5;
const rules = Object.fromEntries(questionTypes.map((definition) => [definition.type, definition.rules]));

type Definition = { readonly schema: Parameters<typeof replaceTexts>[0] & { parse(source: unknown): unknown } };

/** An authored example as the player gets it; facts have no place in it. */
function compiled({ schema }: Definition, source: unknown): unknown {
  return replaceTexts(schema, schema.parse(source), ({ kind, value }) =>
    compileText(parseText(kind, value), () => '196'),
  );
}

/** One submission of each question type: an answer that is not right, where the type's first example has one. */
function ofQuestions(): SampleInteraction[] {
  return questionTypes.flatMap((definition) => {
    const [example] = definition.examples;
    if (!example) return [];
    // The parsed boundary: the type's own schema has checked its example.
    const question = compiled(definition, example.source) as Question;
    const scored = example.responses.filter(({ share }) => share !== null);
    const { response } = scored.find(({ share }) => (share ?? 1) < 1) ?? scored[0] ?? { response: undefined };
    const read = definition.rules.readResponse(question, response);
    if (read === undefined) return [];
    const score = definition.rules.score(question, read);
    const reported = interactionOf({ rules }, question, read, score, latencySeconds);
    return [{ type: definition.type, interaction: { ...reported, ...shared } }];
  });
}

/** Of each activity type one decision of each kind that its first example's poor round reports. */
function ofActivities(): SampleInteraction[] {
  return activityTypes.flatMap((definition) => {
    const [example] = definition.examples;
    if (!example) return [];
    const activity = compiled(definition, example.source) as Activity;
    const { moves } = example.rounds.poor;
    const { states } = play(definition.rules, activity, moves);
    const kinds = new Map<string, SampleInteraction>();
    moves.forEach((move, at) => {
      const decided = definition.rules.report(activity, states[at], move);
      if (!decided || kinds.has(decided.detail.kind)) return;
      const objectives = decided.objectives ?? [activity.objective, ...(activity.also ?? [])];
      const { detail, share, description } = decided;
      const id = `${activity.id}.${decided.id}`;
      kinds.set(detail.kind, {
        type: definition.type,
        interaction: { id, detail, share, description, objectives, latencySeconds, ...shared },
      });
    });
    return [...kinds.values()];
  });
}

/** What a report shows, type by type, in the order of the catalogues. */
export function sampleInteractions(): readonly SampleInteraction[] {
  return [...ofQuestions(), ...ofActivities()];
}
