import { z } from 'zod';
import { type TextKind, textKinds } from '../schema/text.ts';
import type { JsonPath } from './json-file.ts';
import { optionFor, unwrapped } from './zod-walk.ts';

/** One text of a file, found by the kinds that its schema names. */
export interface PlacedText {
  readonly path: JsonPath;
  /** The path with the id of each list entry in place of its number, joined by dots; stays when entries move. */
  readonly stablePath: string;
  readonly kind: TextKind;
  readonly value: string;
}

/** Fields that only authors see: they are neither compiled nor translated. */
const authoringOnly: readonly string[] = [
  '$schema',
  'formatVersion',
  'note',
  'lint',
  'plausible',
  'exampleOf',
  'headlineToRepair',
  'needsStory',
  'story',
];

/** Every text of a valid value, in the order of the file. */
export function collectTexts(schema: z.core.$ZodType, value: unknown): PlacedText[] {
  const texts: PlacedText[] = [];
  const take = (text: PlacedText) => {
    texts.push(text);
    return text.value;
  };
  rebuild(schema, value, { path: [], stable: [], text: take });
  return texts;
}

/** The value with each text replaced and without what only authors see. */
export function replaceTexts(schema: z.core.$ZodType, value: unknown, replace: (text: PlacedText) => unknown): unknown {
  return rebuild(schema, value, { path: [], stable: [], text: replace });
}

interface Walk {
  readonly path: JsonPath;
  readonly stable: readonly string[];
  readonly text: (text: PlacedText) => unknown;
}

function rebuild(schema: z.core.$ZodType, value: unknown, walk: Walk): unknown {
  const inner = optionFor(schema, value);
  const kind = kindOf(schema) ?? kindOf(inner);
  if (typeof value === 'string')
    return kind ? walk.text({ path: walk.path, stablePath: walk.stable.join('.'), kind, value }) : value;
  if (Array.isArray(value))
    return value.map((item: unknown, at) => {
      const element = inner instanceof z.ZodTuple ? (inner.def.items[at] ?? inner.def.rest) : elementOf(inner);
      return element ? rebuild(element, item, below(walk, at, idOf(item) ?? String(at))) : item;
    });
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !authoringOnly.includes(key))
      .map(([key, field]) => {
        const known = fieldSchema(inner, key);
        return [key, known ? rebuild(known, field, below(walk, key, key)) : field];
      }),
  );
}

function below(walk: Walk, key: string | number, stable: string): Walk {
  return { ...walk, path: [...walk.path, key], stable: [...walk.stable, stable] };
}

function elementOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  return schema instanceof z.ZodArray ? schema.element : undefined;
}

function fieldSchema(schema: z.core.$ZodType, key: string): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[key];
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

function kindOf(schema: z.core.$ZodType): TextKind | undefined {
  return textKinds.get(schema)?.kind ?? textKinds.get(unwrapped(schema))?.kind;
}

function idOf(item: unknown): string | undefined {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : undefined;
}
