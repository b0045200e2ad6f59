import { longKeyBits, shortKeyBits } from '../../domain/progress/storage-key.ts';
import { alphabet, BitReader, BitWriter, times } from './bits.ts';
import { type PackedActivity, readActivity, writeActivity } from './packed-activity.ts';
import { type ReadCode, readCode, readCode1, writeCode } from './packed-code.ts';
import { nothingLearned, type PackedLearning, readLearning, writeLearning } from './packed-learning.ts';

/**
 * Progress with ids as keys and responses as numbers: exactly what a snapshot of format 2 holds. It reads without knowing
 * the course, so that what a revised course has dropped is stepped over.
 */
export interface Packed {
  readonly seed: number;
  readonly language: string;
  readonly place: PackedPlace;
  readonly lessons: readonly PackedLesson[];
  readonly questions: readonly PackedQuestion[];
  readonly assessments: readonly PackedAssessment[];
  readonly activities: readonly PackedActivity[];
  readonly learning: PackedLearning;
}

export type PackedPlace =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly lesson: number; readonly part: number }
  | { readonly kind: 2; readonly assessment: number };

export interface PackedLesson {
  readonly key: number;
  readonly done: boolean;
  readonly visited: readonly number[];
}

export interface PackedQuestion {
  readonly key: number;
  readonly tries: number;
  readonly credit: number;
  readonly code: bigint | undefined;
}

export interface PackedAssessment {
  readonly key: number;
  readonly results: readonly PackedResult[];
  readonly seen: readonly number[];
  readonly attempt: PackedAttempt | undefined;
}

export interface PackedResult {
  readonly number: number;
  /** `earned` in hundredths. */
  readonly modules: readonly { readonly key: number; readonly earned: number; readonly possible: number }[];
}

export interface PackedAttempt {
  readonly number: number;
  readonly seed: number;
  readonly handedIn: boolean;
  readonly questions: readonly { readonly key: number; readonly flagged: boolean; readonly code: bigint | undefined }[];
}

export function writePacked(packed: Packed): string {
  const out = new BitWriter();
  out.bits(packed.seed, 16);
  out.bits(packed.language.length, 4);
  for (const letter of packed.language) out.bits(alphabet.indexOf(letter), 6);
  writePlace(out, packed.place);
  writeKeyed(out, packed.lessons, ({ done, visited }) => {
    out.flag(done);
    if (done) return;
    out.count(visited.length);
    for (const part of visited) out.bits(part, shortKeyBits);
  });
  writeKeyed(out, packed.questions, ({ tries, credit, code }) => {
    out.bits(tries - 1, 2);
    out.bits(credit, 2);
    writeCode(out, code);
  });
  writeKeyed(out, packed.assessments, (assessment) => writeAssessment(out, assessment));
  writeKeyed(out, packed.activities, (activity) => writeActivity(out, activity));
  writeLearning(out, packed.learning);
  return out.text();
}

/** Reads format 2. */
export function readPacked(text: string): Packed {
  const input = new BitReader(text);
  const before = readFirst(input, readCode);
  return { ...before, activities: readKeyed(input, (key) => readActivity(input, key)), learning: readLearning(input) };
}

/** Reads format 1, which knew neither activities nor the learning engine. */
export function readPacked1(text: string): Packed {
  return { ...readFirst(new BitReader(text), readCode1), activities: [], learning: nothingLearned };
}

function readFirst(input: BitReader, read: ReadCode): Omit<Packed, 'activities' | 'learning'> {
  const seed = input.bits(16);
  const language = Array.from({ length: input.bits(4) }, () => alphabet[input.bits(6)]).join('');
  const place = readPlace(input);
  const lessons = readKeyed(input, (key): PackedLesson => {
    const done = input.flag();
    const visited = done ? [] : times(Number(input.count()), () => input.bits(shortKeyBits));
    return { key, done, visited };
  });
  const questions = readKeyed(input, (key): PackedQuestion => {
    const tries = input.bits(2) + 1;
    const credit = input.bits(2);
    return { key, tries, credit, code: read(input) };
  });
  const assessments = readKeyed(input, (key) => readAssessment(input, key, read));
  return { seed, language, place, lessons, questions, assessments };
}

function writePlace(out: BitWriter, place: PackedPlace): void {
  out.bits(place.kind, 2);
  if (place.kind === 1) {
    out.bits(place.lesson, longKeyBits);
    out.bits(place.part, shortKeyBits);
  } else if (place.kind === 2) out.bits(place.assessment, longKeyBits);
}

function readPlace(input: BitReader): PackedPlace {
  const kind = input.bits(2);
  if (kind === 1) return { kind, lesson: input.bits(longKeyBits), part: input.bits(shortKeyBits) };
  if (kind === 2) return { kind, assessment: input.bits(longKeyBits) };
  return { kind: 0 };
}

function writeAssessment(out: BitWriter, { results, seen, attempt }: PackedAssessment): void {
  out.count(results.length);
  for (const result of results) {
    out.count(result.number);
    out.count(result.modules.length);
    for (const { key, earned, possible } of result.modules) {
      out.bits(key, shortKeyBits);
      out.count(earned);
      out.count(possible);
    }
  }
  writeKeyed(
    out,
    seen.map((key) => ({ key })),
    () => undefined,
  );
  out.flag(attempt !== undefined);
  if (!attempt) return;
  out.count(attempt.number);
  out.bits(attempt.seed, 16);
  out.flag(attempt.handedIn);
  out.count(attempt.questions.length);
  for (const { key, flagged, code } of attempt.questions) {
    out.bits(key, longKeyBits);
    out.flag(flagged);
    writeCode(out, code);
  }
}

function readAssessment(input: BitReader, key: number, read: ReadCode): PackedAssessment {
  const results = times(Number(input.count()), () => ({
    number: Number(input.count()),
    modules: times(Number(input.count()), () => ({
      key: input.bits(shortKeyBits),
      earned: Number(input.count()),
      possible: Number(input.count()),
    })),
  }));
  const seen = readKeyed(input, (seenKey) => seenKey);
  if (!input.flag()) return { key, results, seen, attempt: undefined };
  const number = Number(input.count());
  const seed = input.bits(16);
  const handedIn = input.flag();
  const questions = times(Number(input.count()), () => ({
    key: input.bits(longKeyBits),
    flagged: input.flag(),
    code: read(input),
  }));
  return { key, results, seen, attempt: { number, seed, handedIn, questions } };
}

/** Entries in the order of their keys: the gaps between the keys take half the room of the keys. */
function writeKeyed<T extends { readonly key: number }>(
  out: BitWriter,
  entries: readonly T[],
  write: (entry: T) => void,
) {
  out.count(entries.length);
  const k = gapBits(entries.length);
  let before = 0;
  for (const entry of [...entries].sort((a, b) => a.key - b.key)) {
    out.rice(entry.key - before, k);
    before = entry.key;
    write(entry);
  }
}

function readKeyed<T>(input: BitReader, read: (key: number) => T): T[] {
  const length = Number(input.count());
  const k = gapBits(length);
  let key = 0;
  return times(length, () => {
    key += input.rice(k);
    return read(key);
  });
}

/** The best Rice parameter for `entries` keys spread evenly over all long keys. */
function gapBits(entries: number): number {
  return Math.max(0, Math.round(Math.log2((0.69 * 2 ** longKeyBits) / Math.max(1, entries))));
}
