import { z } from 'zod';

/**
 * The kinds of text that an author writes. The kind decides how a text is compiled, and every text with a kind can be
 * translated; strings without one (ids, dates, addresses) are structure.
 */
export type TextKind = 'plain' | 'inline' | 'rich';

/** Registry entry of a text field; the content pipeline finds texts by it. */
export const textKinds = z.registry<{ kind: TextKind }>();

const written = () => z.string().min(1, 'Write something here, or remove the field.');

/** No mark-up at all. */
export function plain(help: string) {
  const field = written().meta({ description: help }).brand<'plain'>();
  textKinds.add(field, { kind: 'plain' });
  return field;
}

/** One paragraph with mark-up: *em*, **strong**, [words](https://…), [words](term:GLO-38), [^BAS-29], {{BAS-11}}. */
export function inline(help: string) {
  const field = written()
    .meta({ description: `${help} One paragraph; mark-up allowed.` })
    .brand<'inline'>();
  textKinds.add(field, { kind: 'inline' });
  return field;
}

/** Paragraphs and lists with mark-up; a blank line starts a new paragraph. */
export function rich(help: string) {
  const field = written()
    .meta({ description: `${help} Paragraphs and lists; mark-up allowed.` })
    .brand<'rich'>();
  textKinds.add(field, { kind: 'rich' });
  return field;
}

/** Ids that learners' records refer to. */
export const id = (
  help = 'Stable name: small letters, digits and hyphens. Never change it once learners have used the course.',
) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and single hyphens, for example "nnf-hook".')
    .max(60)
    .meta({ description: help });

/** Id of a fact, term, objective or misconception, as printed: BAS-29, GLO-38, F1, O-m1. */
export const printedId = (help: string) =>
  z
    .string()
    .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'Use the printed id, for example "BAS-29".')
    .max(40)
    .meta({ description: help });

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const date = (help: string) =>
  z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'Write the date as 2024, 2024-07 or 2024-07-19.')
    .meta({ description: help });
