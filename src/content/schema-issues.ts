import { z } from 'zod';
import type { ContentIssue, IssueWords } from './content-issue.ts';
import type { JsonFile, JsonPath } from './json-file.ts';
import { didYouMean, listed, nearest } from './nearest.ts';
import { fieldOf, optionFor, schemaAt, unwrapped } from './zod-walk.ts';

/** What a schema has against a value, each at its place in the file. */
export function schemaIssues(
  schema: z.core.$ZodType,
  value: unknown,
  problems: readonly z.core.$ZodIssue[],
  file: JsonFile,
): ContentIssue[] {
  const misspelt = new Set(
    problems.flatMap((problem) => (problem.code === 'unrecognized_keys' ? meantFields(schema, value, problem) : [])),
  );
  return problems.flatMap((problem) => {
    if (misspelt.has(problem.path.join('.')) && problem.path.reduce<unknown>(fieldOf, value) === undefined) return [];
    const path = problem.path.filter((key) => typeof key !== 'symbol');
    const here = schemaAt(schema, value, path);
    const given = path.reduce<unknown>(fieldOf, value);
    if (problem.code === 'unrecognized_keys')
      return problem.keys.map((key) => file.issueAtKey(path, key, unknownField(key, here && optionFor(here, given))));
    if (given === undefined) return [file.issue(path.slice(0, -1), missing(path, here, problem, ownerOf(path, value)))];
    return [file.issue(path, wordsOf(problem, path, given))];
  });
}

/** Paths of the fields that misspelt ones most likely mean: they are not missing as well. */
function meantFields(schema: z.core.$ZodType, value: unknown, problem: z.core.$ZodIssueUnrecognizedKeys): string[] {
  const here = schemaAt(schema, value, problem.path);
  const object = here && optionFor(here, problem.path.reduce<unknown>(fieldOf, value));
  const fields = object instanceof z.ZodObject ? Object.keys(object.shape) : [];
  return problem.keys.map((key) => [...problem.path, nearest(key, fields)].join('.'));
}

function unknownField(key: string, schema: z.core.$ZodType | undefined): IssueWords {
  const fields = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  return {
    code: 'unknown-field',
    message: `There is no field "${key}" here.`,
    mend: didYouMean(key, fields, `Remove it, or use one of: ${fields.join(', ')}.`),
  };
}

/** The id of the entry that a field belongs to, inside a file: the third of four options is found by it. */
function ownerOf(path: JsonPath, value: unknown): string | undefined {
  const entry = path.slice(0, -1).reduce<unknown>(fieldOf, value);
  const named = path.length > 1 && path.at(-1) !== 'id' ? fieldOf(entry, 'id') : undefined;
  return typeof named === 'string' ? named : undefined;
}

function missing(
  path: JsonPath,
  schema: z.core.$ZodType | undefined,
  problem: z.core.$ZodIssue,
  owner: string | undefined,
): IssueWords {
  const field = String(path.at(-1) ?? '');
  const types = problem.code === 'invalid_union' ? optionsOf(problem) : [];
  const help = schema && helpOf(schema);
  return {
    code: 'missing-field',
    message: owner ? `"${owner}" has no field "${field}".` : `The field "${field}" is missing.`,
    mend:
      types.length > 0 ? `Add "${field}", one of: ${listed(types, 60)}.` : `Add "${field}".${help ? ` ${help}` : ''}`,
  };
}

function helpOf(schema: z.core.$ZodType): string | undefined {
  return z.globalRegistry.get(schema)?.description ?? z.globalRegistry.get(unwrapped(schema))?.description;
}

function wordsOf(problem: z.core.$ZodIssue, path: JsonPath, given: unknown): IssueWords {
  const field = fieldName(path);
  if (problem.code === 'invalid_union' && 'discriminator' in problem && problem.discriminator === path.at(-1)) {
    const types = optionsOf(problem);
    return {
      code: 'unknown-type',
      message: `There is no type ${print(given)}.`,
      mend: `${didYouMean(asWord(given), types, 'Choose a type.')} The types are: ${types.join(', ')}.`,
    };
  }
  if (problem.code === 'invalid_value') {
    const values = problem.values.map(String);
    return {
      code: 'wrong-value',
      message: `${field} cannot be ${print(given)}.`,
      mend: values.length > 1 ? didYouMeanOneOf(asWord(given), values) : `Write ${problem.values.map(print).join()}.`,
    };
  }
  if (problem.code === 'invalid_type')
    return {
      code: 'wrong-type',
      message: `${field} is ${kindOf(given)} and must be ${article(problem.expected)}.`,
      mend: `Write ${article(problem.expected)} here.`,
    };
  if (problem.code === 'invalid_format')
    return {
      code: 'wrong-format',
      message: `${field} is not written as it must be: ${print(given)}.`,
      mend: problem.message,
    };
  if (problem.code === 'too_big')
    return {
      code: 'too-big',
      message: `${field} ${sizeOf(given)} and may ${limit(given)} at most ${problem.maximum}.`,
      mend: mendSize(given, 'smaller'),
    };
  if (problem.code === 'too_small')
    return {
      code: 'too-small',
      message: `${field} ${sizeOf(given)} and must ${limit(given)} at least ${problem.minimum}.`,
      mend: problem.message.startsWith('Too small') ? mendSize(given, 'larger') : problem.message,
    };
  return { code: 'wrong-value', message: `${field} cannot be ${print(given)}.`, mend: problem.message };
}

function didYouMeanOneOf(given: string, values: readonly string[]): string {
  const all = `Choose one of: ${values.join(', ')}.`;
  const meant = didYouMean(given, values, '');
  return meant ? `${meant} ${all}` : all;
}

function optionsOf(problem: z.core.$ZodIssue): string[] {
  const options: unknown = 'options' in problem ? problem.options : [];
  return Array.isArray(options) ? options.map(String) : [];
}

function fieldName(path: JsonPath): string {
  const name = path.findLast((key) => typeof key === 'string');
  const last = path.at(-1);
  if (name === undefined) return 'The file';
  return typeof last === 'number' ? `Entry ${last + 1} of "${name}"` : `"${name}"`;
}

function print(value: unknown): string {
  return typeof value === 'string'
    ? JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
    : kindOf(value);
}

function kindOf(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : 'a text';
}

function article(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'a text in double quotes',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list in [ ]',
    object: 'an object in { }',
    record: 'an object in { }',
  };
  return names[expected] ?? `a value of the kind ${expected}`;
}

/** An object of an untrusted file may have no way to be printed. */
function asWord(value: unknown): string {
  return typeof value === 'object' ? '' : String(value);
}

function sizeOf(value: unknown): string {
  if (typeof value === 'string') return `has ${value.length} characters`;
  return Array.isArray(value) ? `has ${value.length} entries` : `is ${asWord(value)}`;
}

function limit(value: unknown): string {
  return typeof value === 'number' ? 'be' : 'have';
}

function mendSize(value: unknown, wanted: 'smaller' | 'larger'): string {
  if (Array.isArray(value)) return wanted === 'larger' ? 'Add an entry.' : 'Take an entry out.';
  if (typeof value === 'string') return wanted === 'larger' ? 'Write more.' : 'Say it in fewer words.';
  return `Make it ${wanted}.`;
}
