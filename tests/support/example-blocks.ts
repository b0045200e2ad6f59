import type { BlockExample, BlockTypeDefinition } from '../../src/block-types/define-block-type.ts';
import { blockTypes } from '../../src/block-types/index.ts';
import { compileText, parseText } from '../../src/content/rich-text.ts';
import { replaceTexts } from '../../src/content/texts.ts';
import type { Block } from '../../src/domain/course/course.ts';

/** An example as the player gets it: checked by its schema, texts compiled. Every fact has the value 196. */
function compileBlock(definition: BlockTypeDefinition, example: BlockExample): Block {
  const source = definition.schema.parse(example.source);
  // The parsed boundary: the schema of every type holds `id` and `type`.
  return replaceTexts(definition.schema, source, ({ kind, value }) =>
    compileText(parseText(kind, value), () => '196'),
  ) as Block;
}

export interface ExampleBlock {
  readonly definition: BlockTypeDefinition;
  readonly example: BlockExample;
  readonly block: Block;
}

/** Every example of every type, compiled. */
export function exampleBlocks(types: readonly BlockTypeDefinition[] = blockTypes): ExampleBlock[] {
  return types.flatMap((definition) =>
    definition.examples.map((example) => ({ definition, example, block: compileBlock(definition, example) })),
  );
}

/** An example by its name, compiled; throws where no such example stands in the type. */
export function exampleBlock(definition: BlockTypeDefinition, name: string): Block {
  const example = definition.examples.find((candidate) => candidate.name === name);
  if (!example) throw new Error(`${definition.type} has no example "${name}"`);
  return compileBlock(definition, example);
}
