import { z } from 'zod';

/** The schema inside optional, nullable, default, read-only and piped ones. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodCatch ||
    schema instanceof z.ZodNonOptional ||
    schema instanceof z.ZodLazy
  )
    return unwrapped(schema.unwrap());
  return schema instanceof z.ZodPipe ? unwrapped(schema.in) : schema;
}

/** The option of a union that a value was written for: by its discriminator, else the first that takes it. */
export function optionFor(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  const inner = unwrapped(schema);
  if (!(inner instanceof z.ZodUnion)) return inner;
  const option = inner instanceof z.ZodDiscriminatedUnion ? byDiscriminator(inner, value) : undefined;
  const found = option ?? inner.options.find((candidate) => z.safeParse(candidate, value).success);
  return found ? optionFor(found, value) : inner;
}

/** The schema of one field or entry of a value, or undefined where the schema knows none. */
function childSchema(schema: z.core.$ZodType, value: unknown, key: string | number): z.core.$ZodType | undefined {
  const inner = optionFor(schema, value);
  if (inner instanceof z.ZodObject) return Object.hasOwn(inner.shape, key) ? inner.shape[String(key)] : undefined;
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  if (inner instanceof z.ZodTuple) return inner.def.items[Number(key)] ?? inner.def.rest ?? undefined;
  return undefined;
}

/** The schema at a path of a value. */
export function schemaAt(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly PropertyKey[],
): z.core.$ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined || typeof key === 'symbol') return schema;
  const child = childSchema(schema, value, key);
  return child && schemaAt(child, fieldOf(value, key), rest);
}

/** A field of an object or an entry of a list, or undefined. */
export function fieldOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function byDiscriminator(union: z.ZodDiscriminatedUnion, value: unknown): z.core.$ZodType | undefined {
  const field = union.def.discriminator;
  const named = fieldOf(value, field);
  return union.options.find((option) => {
    const literal = option instanceof z.ZodObject ? option.shape[field] : undefined;
    return literal instanceof z.ZodLiteral && [...literal.values].some((known) => known === named);
  });
}
