import type { RulesByType } from '../../domain/assessment/question-rules.ts';
import type { CourseLayout } from '../../domain/course/layout.ts';
import type { Progress } from '../../domain/progress/progress.ts';
import { alphabet, checkSum } from './bits.ts';
import { details } from './details.ts';
import { pack } from './pack.ts';
import { type Packed, readPacked, readPacked1, writePacked } from './packed.ts';
import { type SentMark, splitMarks, writeMarks } from './sent-marks.ts';
import { unpack } from './unpack.ts';

/** The format that is written. Raise it with a reader for the old one below and a frozen example in tests/frozen. */
export const snapshotVersion = 3;

/** Each format that was ever written, read into the newest packed form. */
const readers: Readonly<Record<number, (body: string) => Packed>> = {
  1: readPacked1,
  2: readPacked,
  3: (body) => readPacked(splitMarks(body).rest),
};

/**
 * One character of version, the marks of what the LMS was told, the packed body, three characters of check sum; letters,
 * digits, hyphen and underscore only. `marks` only in suspend data: they say what the LMS holds, and nobody else does.
 */
export function writeSnapshot(
  progress: Progress,
  layout: CourseLayout,
  rules: RulesByType,
  limit: number,
  marks: readonly SentMark[] = [],
): string {
  for (let shed = 0; shed <= details.length; shed++) {
    const text = seal(pack(progress, layout, rules, shed), marks);
    if (text.length <= limit || shed === details.length) return text;
  }
  return '';
}

/** Progress of this course, or undefined where the text is cut, damaged, foreign, or of a format not known here. */
export function readSnapshot(text: string, layout: CourseLayout, rules: RulesByType): Progress | undefined {
  const sealed = unseal(text);
  const read = readers[versionOf(text)];
  return sealed === undefined || !read ? undefined : readable(() => unpack(read(sealed), layout, rules));
}

/** What the LMS was told of together with this suspend data; nothing where that is not known. */
export function readMarks(text: string): readonly SentMark[] {
  const sealed = versionOf(text) < 3 ? undefined : unseal(text);
  return (sealed !== undefined && readable(() => splitMarks(sealed).marks)) || [];
}

export function seal(packed: Packed, marks: readonly SentMark[] = []): string {
  const sealed = (alphabet[snapshotVersion] ?? '') + writeMarks(marks) + writePacked(packed);
  return sealed + checkSum(sealed);
}

function versionOf(text: string): number {
  return alphabet.indexOf(text.charAt(0) || ' ');
}

/** Without version and check sum; undefined where a single character is missing or another. */
function unseal(text: string): string | undefined {
  const sealed = text.slice(0, -3);
  return sealed.length < 2 || checkSum(sealed) !== text.slice(-3) ? undefined : sealed.slice(1);
}

function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
