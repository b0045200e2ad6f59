import { z } from 'zod';
import type { Activity } from '../../domain/activity/activity.ts';
import type { Compiled } from '../../schema/compiled.ts';
import { id, inline, plain, printedId, rich } from '../../schema/text.ts';
import { activityFields } from '../activity-fields.ts';
import { endingsField } from '../endings-field.ts';
import { reasonFields } from '../reason-fields.ts';

const named = (help: string) => ({ id: id('Name in reports. Never change it.'), text: plain(help) });
const points = z.int().min(1).max(100).meta({ description: 'What this decision counts among the others.' });
const prompt = plain('What is to be decided, as a question.');
const explanation = inline('What an experienced officer does here, and why: the debrief says it.');
/** Where a step practises another objective than the activity's own. */
const objective = printedId('The objective that this step practises, where it is another one.').optional();
const title = plain('Heading of the step, short.');
const text = rich('What the learner sees and knows at this step.');
const step = { title, objective, text, prompt, points };
/** Bytes, not words: no mark-up, never translated. */
const bytes = (help: string) =>
  z
    .string()
    .min(1)
    .max(512)
    .meta({ description: `${help} Exact, in UTF-8, lines ended by \\n; not translated.` });

const scene = z
  .strictObject({
    ...step,
    items: z
      .array(
        z.strictObject({
          ...named('A source of evidence.'),
          feedback: inline('Said of it when it stands in a place of another tier.'),
          ...reasonFields,
        }),
      )
      .min(3)
      .max(6)
      .meta({ description: 'Sources of evidence, in the order in which they are shown first.' }),
    answerKey: z
      .array(z.array(id('The id of an item.')).min(1))
      .min(2)
      .meta({ description: 'Tiers, first to last. Items of one tier may stand in any order among themselves.' }),
    explanation,
  })
  .optional()
  .meta({ description: 'Step: put sources in the order of volatility. Leave it out where another lesson does it.' });

const file = z.strictObject({
  id: id('Name in reports. Never change it.'),
  name: z
    .string()
    .regex(/^[\w.-]{1,40}$/, 'Write a file name, for example "letter.txt".')
    .meta({ description: 'File name, as shown.' }),
  recorded: bytes('The file when its hash was noted.'),
  found: bytes('The file as it is now, where one character of it differs.').optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'Write 64 hexadecimal digits in small letters.')
    .meta({ description: 'SHA-256 of `recorded`, as the seizure record has it. The check computes it again.' }),
});

const meaning = z
  .strictObject({
    prompt,
    points,
    shown: plain('Name of the group: the difference shows it.'),
    other: plain('Name of the group: other evidence is needed.'),
    statements: z
      .array(
        z.strictObject({
          ...named('A statement about the difference.'),
          isShown: z.boolean().meta({ description: 'Whether the difference of the values shows it by itself.' }),
          feedback: inline('Said of it when it was put into the other group.'),
          ...reasonFields,
        }),
      )
      .min(2)
      .max(5)
      .meta({ description: 'Statements, some shown and some not.' }),
    explanation,
  })
  .optional()
  .meta({ description: 'What a difference shows, and what it does not.' });

const files = z
  .strictObject({
    ...step,
    warning: inline('That evidence itself is never hashed in a web page: shown beside the values.'),
    caption: plain('What the files belong to.'),
    list: z.array(file).min(2).max(5).meta({ description: 'The files, hashed in the page.' }),
    differing: z.int().min(1).max(4).meta({ description: 'How many of them differ from the record.' }),
    explanation,
    avalanche: bytes('A short text in which the learner changes a character.').max(64).optional(),
    meaning,
  })
  .optional()
  .meta({ description: 'Step: hash files in the page and compare them with the record.' });

const entry = z.strictObject({
  id: id('Name in reports. Never change it.'),
  when: plain('Day and time.'),
  who: plain('From whom, to whom.'),
  why: plain('For what.'),
  seal: plain('Number and state of the seal; left out where the line names none.').optional(),
  isNight: z.literal(true).optional().meta({ description: 'A complete entry at an hour that looks suspicious.' }),
  feedback: inline('Said when this line was marked.'),
  ...reasonFields,
});

const handover = z
  .strictObject({
    text: rich('What happens at this hand-over, and what is known of it.'),
    prompt,
    points,
    fields: z
      .array(
        z.strictObject({
          id: z
            .enum(['who', 'what', 'when', 'why', 'seal', 'hash'])
            .meta({ description: 'The part of the line (FOR-23).' }),
          text: plain('Name of the part, as shown: its label.'),
          choices: z
            .array(
              z.strictObject({
                ...named('A value that could be entered.'),
                feedback: inline('Said when it was entered.'),
                ...reasonFields,
              }),
            )
            .min(2)
            .max(3)
            .meta({ description: 'Values to choose from.' }),
          answerKey: id('The value to enter.'),
        }),
      )
      .min(3)
      .max(6)
      .meta({ description: 'The parts of the line, in order.' }),
    explanation,
  })
  .optional()
  .meta({ description: 'A further line that the learner completes.' });

const custody = z
  .strictObject({
    ...step,
    caption: plain('What the record is of.'),
    entries: z.array(entry).min(3).max(8).meta({ description: 'Lines of the record, in order of time.' }),
    answerKey: id('The line to explain: the one that lacks something.'),
    explanation,
    handover,
  })
  .optional()
  .meta({ description: 'Step: find the weakest link of the custody record, and complete a further line.' });

const court = z
  .strictObject({
    ...step,
    options: z
      .array(
        z.strictObject({
          ...named('An answer to the court.'),
          feedback: inline('Said when it was given.'),
          ...reasonFields,
        }),
      )
      .min(3)
      .max(4)
      .meta({ description: 'Answers to choose from.' }),
    answerKey: id('The answer to give.'),
    explanation,
  })
  .optional()
  .meta({ description: 'Step: the question of the court.' });

export const schema = z.strictObject({
  ...activityFields,
  type: z.literal('evidence-bench').meta({
    title: 'Evidence bench',
    description:
      'The learner orders sources, hashes files in the page and compares them byte by byte, repairs a custody record and answers the court. For integrity of digital evidence; each step can be left out.',
  }),
  endings: endingsField,
  scene,
  files,
  custody,
  court,
});

/** As an author writes it. */
export type EvidenceBenchSource = z.output<typeof schema>;
export type EvidenceBench = Compiled<EvidenceBenchSource> & Activity;
