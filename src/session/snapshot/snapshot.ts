import type { RulesByType } from '../../domain/assessment/question-rules.ts';
import type { CourseLayout } from '../../domain/course/layout.ts';
import type { Progress } from '../../domain/progress/progress.ts';
import type { trackerRecord } from '../tracker-record.ts';
import { alphabet, checkSum } from './bits.ts';
import { details, pack } from './pack.ts';
import { type Packed, readPacked, readPacked1, writePacked } from './packed.ts';
import { unpack } from './unpack.ts';

/** The format that is written. Raise it with a reader for the old one below and a frozen example in tests/frozen. */
export const snapshotVersion = 2;

/** Each format that was ever written, read into the newest packed form. */
const readers: Readonly<Record<number, (body: string) => Packed>> = { 1: readPacked1, 2: readPacked };

/** What a session needs of this file; it comes as a chunk of its own, since a first visit saves nothing yet. */
export interface SnapshotCodec {
  readonly writeSnapshot: typeof writeSnapshot;
  readonly readSnapshot: typeof readSnapshot;
  readonly trackerRecord: typeof trackerRecord;
}

/** One character of version, the packed body, three characters of check sum; letters, digits, hyphen and underscore only. */
export function writeSnapshot(progress: Progress, layout: CourseLayout, rules: RulesByType, limit: number): string {
  for (let shed = 0; shed <= details.length; shed++) {
    const text = seal(pack(progress, layout, rules, shed));
    if (text.length <= limit || shed === details.length) return text;
  }
  return '';
}

/** Progress of this course, or undefined where the text is cut, damaged, foreign, or of a format not known here. */
export function readSnapshot(text: string, layout: CourseLayout, rules: RulesByType): Progress | undefined {
  const sealed = text.slice(0, -3);
  if (sealed.length < 2 || checkSum(sealed) !== text.slice(-3)) return undefined;
  const read = readers[alphabet.indexOf(sealed.charAt(0))];
  try {
    return read && unpack(read(sealed.slice(1)), layout, rules);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

export function seal(packed: Packed): string {
  const sealed = (alphabet[snapshotVersion] ?? '') + writePacked(packed);
  return sealed + checkSum(sealed);
}
