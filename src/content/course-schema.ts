import { z } from 'zod';
import { activityTypes } from '../activity-types/index.ts';
import { blockTypes } from '../block-types/index.ts';
import { questionTypes } from '../question-types/index.ts';
import { date, id, plain, printedId } from '../schema/text.ts';
import { waivers } from '../schema/waivers.ts';
import { header } from './format.ts';

const share = (help: string) =>
  z
    .number()
    .min(0)
    .meta({ description: `${help} A share from 0 to 1: 0.8 is 80%.` });
const minutes = z.int().min(1).max(90).meta({ description: 'How long it takes, in minutes.' });
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
  [...blockTypes, ...questionTypes, ...activityTypes].map(({ schema }) => schema),
  [...blockTypes, ...questionTypes, ...activityTypes].map(snippet),
);

const part = z.strictObject({
  id: id(),
  title: plain('Heading of this screen, at most 50 characters.').max(50),
  blocks: z.array(block).min(1).meta({ description: 'What stands on this screen, in order; at most one question.' }),
});

const discussionPrompt = z.strictObject({
  id: id('Name of this prompt in its lesson, for translations. Never change it.'),
  text: plain('An open question without one right answer, in one or two sentences.').max(220),
  minutes: z.int().min(1).max(30).meta({ description: 'How long the group talks about it.' }),
  listenFor: plain('What the facilitator listens for: a point that should come up. Learners never see it.')
    .max(220)
    .optional(),
});

/** Read by whoever runs the lesson with a group, never by a learner alone. */
const facilitation = z.strictObject({
  minutes: z.int().min(1).max(180).optional().meta({
    description:
      'How long the lesson takes with a group, talk included. Without it: the minutes of the lesson and of its prompts.',
  }),
  prompts: z.array(discussionPrompt).min(1).max(6),
});

export const lessonSchema = z.strictObject({
  ...header,
  id: id('Name of the lesson; the file has the same name.'),
  title: plain('At most 60 characters.').max(60),
  minutes,
  objectives: z.array(printedId('An objective of course.json.')).min(1),
  optional: z.boolean().optional().meta({ description: 'Not needed to complete the course.' }),
  lint: waivers,
  facilitation: facilitation.optional().meta({
    description:
      'For facilitator mode: what a group talks about in this lesson. Without it: the questions of its reflections.',
  }),
  parts: z.array(part).min(1).meta({ description: 'One entry a screen; six to ten serve best.' }),
});

export const bankSchema = z.strictObject({
  ...header,
  id: id('Name of the bank; the file has the same name.'),
  title: plain('What the questions are for.'),
  lint: waivers,
  questions: z.array(question).min(1),
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
  lint: waivers,
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
        testOut: z
          .strictObject({ bank: id('A bank that nothing else asks; the test-out has its name.') })
          .optional()
          .meta({ description: 'Questions for learners who know this module already.' }),
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

export type LessonSource = z.output<typeof lessonSchema>;
export type BankSource = z.output<typeof bankSchema>;
export type CourseSource = z.output<typeof courseSchema>;
