import type { DiscussionPrompt, FacilitationGuide, LessonFacilitation } from '../domain/course/course.ts';
import { plainText, type RichText } from '../domain/course/rich-text.ts';
import type { Compiled } from '../schema/compiled.ts';
import type { LessonSource } from './course-schema.ts';

/** How long a group talks about a question that a lesson asks of one learner. */
const minutesOfReflection = 3;

/** Prompts and minutes of every lesson: those that its author wrote, else what its blocks give. */
export function compileFacilitation(lessons: readonly Compiled<LessonSource>[]): FacilitationGuide {
  return { lessons: Object.fromEntries(lessons.map((lesson) => [lesson.id, lessonFacilitation(lesson)])) };
}

function lessonFacilitation({ facilitation, minutes, parts }: Compiled<LessonSource>): LessonFacilitation {
  const prompts = facilitation?.prompts ?? parts.flatMap(({ blocks }) => blocks.flatMap((block) => promptsOf(block)));
  const talk = prompts.reduce((sum, prompt) => sum + prompt.minutes, 0);
  return { minutes: facilitation?.minutes ?? minutes + talk, prompts };
}

/** A reflection that recalls an earlier one asks the same question again, of what somebody wrote: no group can answer it. */
function promptsOf(block: Compiled<LessonSource>['parts'][number]['blocks'][number]): DiscussionPrompt[] {
  if (block.type === 'two-sides') return [prompt(block.id, String(block.question))];
  if (block.type !== 'reflection' || block.recalls !== undefined) return [];
  // The parsed boundary: the schema of reflections says that their prompt is a rich text.
  return [prompt(block.id, plainText(block.prompt as RichText).trim())];
}

function prompt(id: string, text: string): DiscussionPrompt {
  return { id, text, minutes: minutesOfReflection };
}
