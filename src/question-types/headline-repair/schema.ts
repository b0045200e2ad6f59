import { z } from 'zod';
import type { Question } from '../../domain/assessment/question.ts';
import type { Compiled } from '../../schema/compiled.ts';
import { id, inline, plain } from '../../schema/text.ts';
import { questionFields, reasonFields } from '../question-fields.ts';

const wording = z.strictObject({
  id: id('Name of this wording in reports, its own in the whole question. Never change it.'),
  text: plain('The words, as they would stand in the headline.'),
  feedback: inline('Shown when this wording was chosen: the reason, the fact, the next step.'),
  ...reasonFields,
});

const fixed = z.strictObject({
  id: id('Name of this segment, for translations. Never change it.'),
  text: plain('Words that stay as they are. No space at the ends: segments are joined by one.'),
});

const replaceable = z.strictObject({
  id: id('Name of this segment in reports. Never change it.'),
  wordings: z.array(wording).min(2).max(5).meta({
    description: 'Two to five wordings for this place; one of them is the original.',
  }),
  original: id('The id of the wording that the wrong headline has.'),
});

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('headline-repair').meta({
    title: 'Headline repair',
    description:
      'The learner mends a wrong headline or sentence: for some of its places a menu offers wordings, and one of them makes it true. For who did what and by what right; keeping a wording that is right already is a decision too.',
  }),
  segments: z
    .array(z.union([replaceable, fixed]))
    .min(2)
    .max(12)
    .meta({
      description:
        'The headline in order: segments with "text" stay, segments with "wordings" can be replaced (one to six of them).',
    }),
  answerKey: z
    .record(id(), id())
    .meta({ description: 'For each replaceable segment, the id of the wording that makes the headline true.' }),
});

export type HeadlineRepair = Compiled<z.output<typeof schema>> & Question;
/** The chosen wording by the id of its segment; segments without a choice are absent. */
export type HeadlineRepairResponse = Readonly<Record<string, string>>;
