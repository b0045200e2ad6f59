import type { Question } from '../domain/assessment/question.ts';
import type { ResponseShape } from '../domain/course/layout.ts';
import { questionTypes } from '../question-types/index.ts';
import type { BlockSource } from './course-schema.ts';
import { replaceTexts } from './texts.ts';

/** The shape of responses to a question, which depends on ids only and therefore on no language. */
export function questionShape(block: BlockSource): ResponseShape {
  const definition = questionTypes.find(({ type }) => type === block.type);
  if (!definition) return [];
  // Texts are left empty: a shape holds ids alone.
  const compiled = replaceTexts(definition.schema, block, ({ kind, value }) => (kind === 'plain' ? value : []));
  // The parsed boundary: the type's own schema accepted the block, so its compiled form is a question of that type.
  return definition.rules.shape(compiled as Question);
}
