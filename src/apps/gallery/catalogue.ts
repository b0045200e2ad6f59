import { activityTypes } from '../../activity-types/index.ts';
import { blockTypes } from '../../block-types/index.ts';
import { pseudoLanguage, pseudoText } from '../../content/pseudo.ts';
import { compileText, parseText } from '../../content/rich-text.ts';
import { type PlacedText, replaceTexts } from '../../content/texts.ts';
import type { Move } from '../../domain/activity/activity.ts';
import type { Question } from '../../domain/assessment/question.ts';
import type { Block } from '../../domain/course/course.ts';
import { questionTypes } from '../../question-types/index.ts';

type TypeDefinition = (typeof questionTypes)[number] | (typeof blockTypes)[number] | (typeof activityTypes)[number];

/** An example of a type, as an author writes it and as the player gets it. */
export interface Example {
  readonly id: string;
  readonly name: string;
  readonly source: Readonly<Record<string, unknown>>;
  readonly block: Block | Question;
  /** Of an activity: rounds from start to end. */
  readonly rounds?: { readonly best: readonly Move[]; readonly poor: readonly Move[] };
}

/** One entry of the gallery. */
export interface Entry {
  readonly kind: 'question' | 'block' | 'activity';
  readonly type: string;
  readonly title: string;
  /** What the type is for, in a sentence or two. */
  readonly purpose: string;
  readonly examples: readonly Example[];
}

/** What stands where a text names a fact. */
const factValue = () => '196';

/** Every type of the three lists with its examples, texts in a language: `en`, or the generated `ar-XB`. */
export function catalogue(language: string): readonly Entry[] {
  return [
    ...questionTypes.map((definition) => entry('question', definition, language)),
    ...blockTypes.map((definition) => entry('block', definition, language)),
    ...activityTypes.map((definition) => entry('activity', definition, language)),
  ];
}

function entry(kind: Entry['kind'], definition: TypeDefinition, language: string): Entry {
  const { title, description } = definition.schema.shape.type?.meta() ?? {};
  return {
    kind,
    type: definition.type,
    title: title ?? definition.type,
    purpose: description ?? '',
    examples: definition.examples.map((example) => {
      const { name, source } = example;
      const block = compiled(definition, source, language);
      const rounds = 'rounds' in example && {
        rounds: { best: example.rounds.best.moves, poor: example.rounds.poor.moves },
      };
      return { id: block.id, name, source, block, ...rounds };
    }),
  };
}

/** The parsed boundary: the schema of every type holds `id` and `type`. */
function compiled({ schema }: TypeDefinition, source: unknown, language: string): Block | Question {
  const words = (text: PlacedText) => (language === pseudoLanguage ? pseudoText(text) : text.value);
  return replaceTexts(schema, schema.parse(source), (text) =>
    compileText(parseText(text.kind, words(text)), factValue),
  ) as Block | Question;
}
