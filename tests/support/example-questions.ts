import { compileText, parseText } from '../../src/content/rich-text.ts';
import { replaceTexts } from '../../src/content/texts.ts';
import type { Question } from '../../src/domain/assessment/question.ts';
import type { RulesByType } from '../../src/domain/assessment/question-rules.ts';
import type { QuestionExample, QuestionTypeDefinition } from '../../src/question-types/define-question-type.ts';
import { questionTypes } from '../../src/question-types/index.ts';

/** An example as the player gets it: checked by its schema, texts compiled. */
function compileExample(definition: QuestionTypeDefinition, example: QuestionExample): Question {
  const source = definition.schema.parse(example.source);
  return replaceTexts(definition.schema, source, ({ kind, value }) =>
    compileText(parseText(kind, value), () => ''),
  ) as Question;
}

export const rulesByType: RulesByType = Object.fromEntries(questionTypes.map(({ type, rules }) => [type, rules]));

export interface ExampleQuestion {
  readonly definition: QuestionTypeDefinition;
  readonly example: QuestionExample;
  readonly question: Question;
}

/** Every example of every type, compiled. */
export function exampleQuestions(types: readonly QuestionTypeDefinition[] = questionTypes): ExampleQuestion[] {
  return types.flatMap((definition) =>
    definition.examples.map((example) => ({ definition, example, question: compileExample(definition, example) })),
  );
}
