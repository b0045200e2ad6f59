import { type EvidenceKind, evidenceKinds } from '../../domain/course/maturity.ts';

/** The format that is written, on the device and into files. Raise it with a step in `migrations` and a frozen example. */
export const selfAssessmentVersion = 1;

/** What a file of ours calls itself. */
const format = 'borderless-self-assessment';

/** Bounds of what is kept, and of what a file may bring along. */
export const limits = { evidence: 12, steps: 3, characters: 400, levels: 5, axes: 20, fileBytes: 200_000 } as const;

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly text: string;
}

export interface AxisAssessment {
  /** 1 to 5; absent while none is set. */
  readonly level?: number;
  readonly evidence: readonly Evidence[];
}

/** `date` is `YYYY-MM-DD`, or empty. */
export interface NextStep {
  readonly text: string;
  readonly owner: string;
  readonly date: string;
}

/** What a learner found out about a unit of their own; on this device only. */
export interface SelfAssessment {
  /** Of which unit or service, in the learner's words. */
  readonly subject: string;
  /** By id of the axis. */
  readonly axes: Readonly<Record<string, AxisAssessment>>;
  readonly steps: readonly NextStep[];
}

export const nothingAssessed: SelfAssessment = { subject: '', axes: {}, steps: [] };

/** Why a text is none of ours. `field`: where it is not as it should be. */
export interface Unreadable {
  readonly problem: 'too-large' | 'not-json' | 'not-ours' | 'newer' | 'field';
  readonly field?: string;
}

/** Steps from an older format to the next; none yet. */
const migrations: Readonly<Record<number, (kept: unknown) => unknown>> = {};

export function writeSelfAssessment(assessment: SelfAssessment): string {
  return `${JSON.stringify({ format, version: selfAssessmentVersion, ...assessment }, null, 2)}\n`;
}

/** Reads untrusted text: a file that anyone may have written, or what this device kept. */
export function readSelfAssessment(text: string): SelfAssessment | Unreadable {
  if (text.length > limits.fileBytes) return { problem: 'too-large' };
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return { problem: 'not-json' };
  }
  if (field(kept, 'format') !== format) return { problem: 'not-ours' };
  const version = field(kept, 'version');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { problem: 'not-ours' };
  if (version > selfAssessmentVersion) return { problem: 'newer' };
  for (let step = version; step < selfAssessmentVersion; step++) kept = migrations[step]?.(kept);
  try {
    return assessment(kept);
  } catch (error) {
    if (error instanceof WrongField) return { problem: 'field', field: error.message };
    throw error;
  }
}

export function isReadable(read: SelfAssessment | Unreadable): read is SelfAssessment {
  return !('problem' in read);
}

/** The place of a value that is not as it should be, for example `axes.people.level`. */
class WrongField extends Error {}

function assessment(value: unknown): SelfAssessment {
  const axes = field(value, 'axes');
  if (typeof axes !== 'object' || axes === null || Array.isArray(axes)) throw new WrongField('axes');
  const entries = Object.entries(axes);
  if (entries.length > limits.axes) throw new WrongField('axes');
  return {
    subject: words(field(value, 'subject'), 'subject'),
    axes: Object.fromEntries(entries.map(([id, entry]: [string, unknown]) => [id, axis(entry, `axes.${id}`)])),
    steps: list(field(value, 'steps'), limits.steps, 'steps').map((step, at) => nextStep(step, `steps.${at}`)),
  };
}

function axis(value: unknown, at: string): AxisAssessment {
  const level = field(value, 'level');
  if (
    level !== undefined &&
    !(typeof level === 'number' && Number.isInteger(level) && level >= 1 && level <= limits.levels)
  )
    throw new WrongField(`${at}.level`);
  const evidence = list(field(value, 'evidence'), limits.evidence, `${at}.evidence`).map((entry, n): Evidence => {
    const kind = evidenceKinds.find((known) => known === field(entry, 'kind'));
    if (!kind) throw new WrongField(`${at}.evidence.${n}.kind`);
    return { kind, text: words(field(entry, 'text'), `${at}.evidence.${n}.text`) };
  });
  return { ...(level !== undefined && { level }), evidence };
}

function nextStep(value: unknown, at: string): NextStep {
  const date = words(field(value, 'date'), `${at}.date`);
  if (date !== '' && !/^\d{4}-\d\d-\d\d$/.test(date)) throw new WrongField(`${at}.date`);
  return { text: words(field(value, 'text'), `${at}.text`), owner: words(field(value, 'owner'), `${at}.owner`), date };
}

function words(value: unknown, at: string): string {
  if (typeof value !== 'string' || value.length > limits.characters) throw new WrongField(at);
  return value;
}

function list(value: unknown, most: number, at: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length > most) throw new WrongField(at);
  return value;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
