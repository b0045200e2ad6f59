import { z } from 'zod';
import { blockTypes } from '../block-types/index.ts';
import { questionTypes } from '../question-types/index.ts';
import { date, id, inline, plain, printedId } from '../schema/text.ts';

/** The newest format; what is older is migrated before it is validated. */
export const formatVersion = 1;

const header = {
  $schema: z.string().optional().meta({ description: 'Lets an editor complete and explain the fields of this file.' }),
  formatVersion: z.literal(formatVersion).meta({ description: 'The format that this file is written in.' }),
};
const share = (help: string) =>
  z
    .number()
    .min(0)
    .meta({ description: `${help} A share from 0 to 1: 0.8 is 80%.` });
const minutes = z.int().min(1).max(90).meta({ description: 'How long it takes, in minutes.' });
const remark = z.string().min(1).optional().meta({ description: 'A remark for authors; learners never see it.' });
const level = z
  .enum(['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'])
  .meta({ description: "Bloom's level." });

/** A block or question as every type has it; fields of its own are known to its type. */
export interface BlockSource {
  readonly id: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

function oneOf(schemas: readonly z.ZodObject[], snippets: readonly unknown[]): z.ZodType<BlockSource> {
  // The parsed boundary: every type's schema holds `id` and `type`, which the catalogue's contract test proves.
  const options = schemas as unknown as [z.core.$ZodTypeDiscriminable];
  const union = z.discriminatedUnion('type', options).meta({ defaultSnippets: snippets });
  return union as unknown as z.ZodType<BlockSource>;
}

const snippet = (type: { type: string; examples: readonly { source: unknown }[] }) => ({
  label: type.type,
  description: `A ${type.type} to start from.`,
  body: type.examples[0]?.source ?? { type: type.type },
});

const question = oneOf(
  questionTypes.map(({ schema }) => schema),
  questionTypes.map(snippet),
);
const block = oneOf(
  [...blockTypes, ...questionTypes].map(({ schema }) => schema),
  [...blockTypes, ...questionTypes].map(snippet),
);

const part = z.strictObject({
  id: id(),
  title: plain('Heading of this screen, at most 50 characters.').max(50),
  blocks: z.array(block).min(1).meta({ description: 'What stands on this screen, in order; at most one question.' }),
});

export const lessonSchema = z.strictObject({
  ...header,
  id: id('Name of the lesson; the file has the same name.'),
  title: plain('At most 60 characters.').max(60),
  minutes,
  objectives: z.array(printedId('An objective of course.json.')).min(1),
  optional: z.boolean().optional().meta({ description: 'Not needed to complete the course.' }),
  parts: z.array(part).min(1).meta({ description: 'One entry a screen; six to ten serve best.' }),
});

export const bankSchema = z.strictObject({
  ...header,
  id: id('Name of the bank; the file has the same name.'),
  title: plain('What the questions are for.'),
  questions: z.array(question).min(1),
});

export const factsSchema = z.strictObject({
  ...header,
  facts: z.array(
    z.strictObject({
      id: printedId('Cited in texts as [^BAS-11].'),
      claim: plain('The fact as one sentence.'),
      value: plain('What {{ID}} puts into a text, for example "196".').optional(),
      kind: z.enum(['standing', 'figure', 'event', 'status', 'officeholder']).meta({ description: 'What changes it.' }),
      asOf: date('When it was so.'),
      announced: z.boolean().optional().meta({ description: 'A figure as its source announced it.' }),
      sources: z.array(z.string()).min(1).meta({ description: 'Ids of sources.json.' }),
      grade: z.enum(['P', 'M', 'S', 'T', 'K', 'D']).meta({
        description: 'P primary, M mirrored primary, S secondary, T tertiary, K common knowledge, D derived.',
      }),
      reviewBy: date('When to look at it again.'),
      note: remark,
    }),
  ),
});

export const sourcesSchema = z.strictObject({
  ...header,
  sources: z.array(
    z.strictObject({
      id: z
        .string()
        .regex(/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/, 'Use letters, digits and hyphens.')
        .meta({ description: 'Named by facts.' }),
      title: z.string().min(1),
      publisher: z.string().min(1),
      url: z.string().min(1).optional().meta({ description: 'An https address.' }),
      published: date('When it was published.').optional(),
      note: remark,
    }),
  ),
});

export const glossarySchema = z.strictObject({
  ...header,
  terms: z.array(
    z.strictObject({
      id: printedId('Linked in texts as [words](term:GLO-38).'),
      term: plain('The term, written out.'),
      short: plain('Its short form.').optional(),
      definition: inline('What it means.'),
      see: z.array(printedId('Another term.')).optional(),
      note: remark,
    }),
  ),
});

const knowledgeCheck = z.strictObject({
  id: id(),
  title: plain('Name of the check.'),
  bank: id('All questions of this bank are asked.'),
  minutes,
  mastery: share('What counts as mastered.'),
});

const draw = z.strictObject({
  understand: z.int().min(0).optional().meta({ description: 'Questions of the levels remember and understand.' }),
  apply: z.int().min(0).optional().meta({ description: 'Questions of the level apply.' }),
  analyse: z.int().min(0).optional().meta({ description: 'Questions of the levels analyse, evaluate and create.' }),
});

export const courseSchema = z.strictObject({
  ...header,
  id: id('Name of the course in every LMS.'),
  revision: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'Write it as 1.0.0.')
    .meta({ description: 'Raise it with each edition.' }),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'Write a language tag such as "en".')
    .meta({ description: 'Of the source texts.' }),
  title: plain('Name of the course.'),
  subtitle: plain('One sentence below the name.'),
  promise: plain('What a learner can do after it.'),
  disclaimer: plain('Stands on every start.'),
  factsAsOf: date('The month up to which the facts were checked.'),
  opening: z.strictObject({ place: plain('Time and place.'), line: plain('What has happened.') }).optional(),
  objectives: z.array(
    z.strictObject({ id: printedId('Named by questions.'), text: plain('What a learner can do.'), level }),
  ),
  misconceptions: z.array(
    z.strictObject({
      id: printedId('Named by choices.'),
      belief: plain('What many believe.'),
      truth: plain('What is so.'),
    }),
  ),
  modules: z
    .array(
      z.strictObject({
        id: id('Name of the module and of its folder.'),
        title: plain('Name of the module.'),
        shortTitle: plain('The same in one or two words.'),
        summary: plain('One sentence.'),
        art: id('Name of a drawing of the player.').optional(),
        objectives: z.array(printedId('An objective of this course.')),
        lessons: z.array(id('A file of the folder of this module.')).min(1),
        knowledgeCheck: knowledgeCheck.optional(),
      }),
    )
    .min(1),
  finalAssessment: z
    .strictObject({
      id: id(),
      title: plain('Name of the test.'),
      minutes,
      mastery: share('What passes.'),
      moduleMinimum: share('The least in each module.').optional(),
      blueprint: z
        .array(z.strictObject({ module: id('A module.'), bank: id('A bank.'), draw }))
        .min(1)
        .meta({ description: 'How many questions each bank gives, by level.' }),
    })
    .optional(),
});

export const translationSchema = z.strictObject({
  ...header,
  texts: z
    .record(
      z.string(),
      z.strictObject({
        source: z
          .string()
          .regex(/^[0-9a-f]{8}$/, 'Eight hexadecimal digits.')
          .meta({ description: 'Hash of the source text that this translates.' }),
        text: z.string().min(1),
      }),
    )
    .meta({ description: 'Each text by its path, with ids for list entries: parts.hook.blocks.nnf-hook.text' }),
});

export type LessonSource = z.output<typeof lessonSchema>;
export type BankSource = z.output<typeof bankSchema>;
export type FactsSource = z.output<typeof factsSchema>;
export type SourcesSource = z.output<typeof sourcesSchema>;
export type GlossarySource = z.output<typeof glossarySchema>;
export type CourseSource = z.output<typeof courseSchema>;
export type TranslationSource = z.output<typeof translationSchema>;
