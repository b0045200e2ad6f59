import { tongue } from '../tongue.ts';
import { wordsIn } from './words.ts';

/** Words of a scale, from one end to the other, by language; a question may show it from either end. */
const scales: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [
    ['unknown', 'possible', 'likely', 'proven'],
    ['none', 'low', 'medium', 'high'],
    ['never', 'rarely', 'sometimes', 'often', 'always'],
    ['start-up', 'formative', 'established', 'strategic', 'dynamic'],
  ],
};
const seconds: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_800,
  year: 31_557_600,
};

/**
 * What options stand for on one scale, in their order: numbers with one label before ("Level 2: …") or one unit after, times,
 * dates, words of a scale, or links of one chain. Undefined where they are not all of one such kind.
 */
export function ordinalValues(options: readonly string[], language: string): readonly number[] | undefined {
  const plain = options.map((text) => text.replace(/[“”"«».]/gu, '').trim());
  return (
    all(plain, (text) => dateOf(text, language)) ??
    all(plain, clockOf) ??
    labelled(plain) ??
    measured(plain) ??
    scaled(plain, language) ??
    chained(plain)
  );
}

export function isSorted(values: readonly number[]): boolean {
  const rises = values.slice(1).map((value, at) => value - (values[at] ?? value));
  return rises.every((rise) => rise > 0) || rises.every((rise) => rise < 0);
}

function all(texts: readonly string[], read: (text: string) => number | undefined): readonly number[] | undefined {
  const values = texts.flatMap((text) => read(text) ?? []);
  return values.length === texts.length && texts.length > 1 ? values : undefined;
}

const clockOf = (text: string): number | undefined => {
  const found = /^(\d{1,2}):(\d{2})$/u.exec(text);
  return found ? Number(found[1]) * 60 + Number(found[2]) : undefined;
};

function dateOf(text: string, language: string): number | undefined {
  const found = /^(?:(\d{1,2}) )?(\p{L}+)(?: (\d{4}))?$/u.exec(text);
  const month = monthNames(language).indexOf(found?.[2]?.toLowerCase() ?? '');
  return month < 0 ? undefined : Number(found?.[3] ?? 0) * 400 + month * 32 + Number(found?.[1] ?? 0);
}

const months = new Map<string, readonly string[]>();

function monthNames(language: string): readonly string[] {
  const known = months.get(language) ?? monthsOf(language);
  months.set(language, known);
  return known;
}

function monthsOf(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2026, month))).toLowerCase());
}

/** "Level 2: …", "Day 3": one word before each number. */
function labelled(texts: readonly string[]): readonly number[] | undefined {
  const found = texts.map((text) => /^(\p{L}+) (\d+(?:[.,]\d+)?)(?![\p{L}\p{N}/-])/u.exec(text));
  const labels = new Set(found.map((match) => match?.[1]));
  return labels.size === 1 && found[0] ? all(texts, (text) => numberIn(text)) : undefined;
}

/** "40", "USD 40", "40%", "3 days", with one unit, or with units of time. */
function measured(texts: readonly string[]): readonly number[] | undefined {
  const found = texts.map((text) => /^(\p{Lu}{3} |[€$£])?(-?\d[\d,. ]*)\s?(%|\p{L}+)?(?: \p{L}+)?$/u.exec(text));
  const units = found.map((match) => `${match?.[1] ?? ''}${(match?.[3] ?? '').replace(/s$/u, '')}`);
  if (found.some((match) => !match)) return undefined;
  const times = units.map((unit) => seconds[unit.toLowerCase()]);
  if (times.every((time) => time !== undefined))
    return texts.map((text, at) => (numberIn(text) ?? 0) * (times[at] ?? 1));
  return new Set(units).size === 1 ? all(texts, numberIn) : undefined;
}

function numberIn(text: string): number | undefined {
  const found = /-?\d[\d,]*(?:\.\d+)?/u.exec(text)?.[0];
  return found === undefined ? undefined : Number(found.replaceAll(',', ''));
}

function scaled(texts: readonly string[], language: string): readonly number[] | undefined {
  const last = texts.map(
    (text) =>
      text
        .split(/[:;,] |^/u)
        .at(-1)
        ?.toLowerCase() ?? '',
  );
  const starts = new Set(texts.map((text, at) => text.slice(0, text.length - (last[at]?.length ?? 0))));
  if (starts.size > 1) return undefined;
  const scale = scales[tongue(language)]?.find((words) => last.every((word) => words.includes(word)));
  return scale && last.length > 2 ? last.map((word) => scale.indexOf(word)) : undefined;
}

/** "Evidence and gap", "gap and risk", "risk and step": each begins with the part with which the one before it ends. */
function chained(texts: readonly string[]): readonly number[] | undefined {
  const parts = texts.map(wordsIn);
  const joins = parts.slice(1).every((words, at) => words.length > 1 && words[0] === parts[at]?.at(-1));
  return joins && texts.length > 2 ? texts.map((_, at) => at) : undefined;
}
