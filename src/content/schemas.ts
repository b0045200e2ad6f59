import { z } from 'zod';
import { bankSchema, courseSchema, lessonSchema } from './course-schema.ts';
import { handoutSchema } from './handout-schema.ts';
import { factsSchema, glossarySchema, sourcesSchema } from './reference-schema.ts';
import { translationSchema } from './translation-schema.ts';

const kinds: Readonly<Record<string, { readonly title: string; readonly schema: z.ZodType }>> = {
  'course.schema.json': { title: 'The course', schema: courseSchema },
  'lesson.schema.json': { title: 'A lesson', schema: lessonSchema },
  'question-bank.schema.json': { title: 'A question bank', schema: bankSchema },
  'handout.schema.json': { title: 'A handout', schema: handoutSchema },
  'facts.schema.json': { title: 'The facts', schema: factsSchema },
  'sources.schema.json': { title: 'The sources', schema: sourcesSchema },
  'glossary.schema.json': { title: 'The glossary', schema: glossarySchema },
  'translation.schema.json': { title: 'A translation of one file', schema: translationSchema },
};

/** The text of each JSON Schema (draft 7, as editors know it) by file name, made from the schemas that the check uses. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, { title, schema }]) => {
      const made = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
      return [name, `${JSON.stringify({ ...made, title }, null, 2)}\n`];
    }),
  );
}
