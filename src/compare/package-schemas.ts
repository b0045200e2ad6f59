import { z } from 'zod';

/**
 * Compiled content as a package holds it. A package is untrusted: what is read here is checked first. Unknown fields pass, since
 * a later release may add some.
 */
const id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)
  .max(100);
const ids = z.array(id);
const text = z.string().max(4000);
const share = z.number().min(0).max(100);
const minutes = z.number().min(0).max(100_000);
const level = z.enum(['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create']);

const assessment = z.looseObject({
  id,
  title: text,
  minutes,
  questions: z.int().min(0),
  mastery: share,
  moduleMinimum: share.optional(),
});

export const outlineSchema = z.looseObject({
  id,
  revision: text,
  language: text,
  languages: z.array(text).min(1),
  title: text,
  subtitle: text,
  disclaimer: text,
  factsAsOf: text,
  modules: z.array(
    z.looseObject({
      id,
      title: text,
      shortTitle: text,
      summary: text,
      objectives: z.int().min(0),
      lessons: z.array(z.looseObject({ id, title: text, minutes, optional: z.boolean().optional() })),
      knowledgeCheck: assessment.optional(),
      testOut: z.int().optional(),
    }),
  ),
  finalAssessment: assessment.optional(),
});

export const layoutSchema = z.looseObject({
  courseId: id,
  revision: text,
  lessons: z.array(
    z.looseObject({
      id,
      module: id,
      optional: z.boolean().optional(),
      parts: ids,
      questions: ids,
      activities: ids.optional(),
    }),
  ),
  questions: z.array(
    z.looseObject({
      id,
      type: id,
      shape: z.array(z.array(text)),
      objective: id,
      also: ids.optional(),
      level,
      home: id,
      module: id,
    }),
  ),
  assessments: ids,
  activities: z
    .array(
      z.looseObject({
        id,
        type: id,
        signature: z.number(),
        radix: z.int().min(2).max(32_768),
        most: z.int().min(0).max(10_000),
        outcomes: z.array(text),
        objective: id,
        also: ids.optional(),
        home: id,
        module: id,
      }),
    )
    .optional(),
  objectives: ids.optional(),
  misconceptions: ids.optional(),
});

export const detailsSchema = z.looseObject({
  assessments: z.array(
    assessment.extend({
      kind: z.enum(['knowledge-check', 'final', 'test-out']),
      module: id.optional(),
      banks: ids,
      cells: z.array(
        z.looseObject({
          module: id,
          bank: id,
          group: z.enum(['understand', 'apply', 'analyse']),
          draw: z.int().min(0),
        }),
      ),
    }),
  ),
});

const block = z.looseObject({
  id,
  answerKey: z.unknown().optional(),
  rescore: z.looseObject({ reason: text, date: text }).optional(),
});
export const lessonSchema = z.looseObject({ parts: z.array(z.looseObject({ blocks: z.array(block) })) });
export const bankSchema = z.looseObject({ questions: z.array(block) });
