import type { ContentIssue } from '../content-issue.ts';
import type { CourseFile, SoundCourse } from '../course-files.ts';
import type { JsonPath } from '../json-file.ts';
import { fieldOf } from '../zod-walk.ts';
import type { Finding } from './lint-rule.ts';

/** What an author wrote under `lint` at a block, question, lesson, bank or the course. */
export interface Waiver {
  readonly rule: string;
  readonly reason: string;
  /** `YYYY-MM` or `YYYY-MM-DD`; it holds to the end of that time. */
  readonly until: string;
  readonly file: CourseFile<unknown>;
  /** Of the object that has the `lint` field. */
  readonly path: JsonPath;
}

/** Every waiver of a course, those of course.json last: they hold for the whole course. */
export function waiversOf(files: SoundCourse): readonly Waiver[] {
  const own = [...files.lessons, ...files.banks].flatMap((file) => waiversIn(file, file.value, []));
  return [...own, ...waiversIn(files.course, files.course.value, [])];
}

/** The waiver that covers a finding: the nearest around its place, else one of the course. */
export function waiverFor(rule: string, { file, path }: Finding, waivers: readonly Waiver[]): Waiver | undefined {
  const around = waivers
    .filter(
      (waiver) => waiver.rule === rule && waiver.file === file && waiver.path.every((key, at) => path[at] === key),
    )
    .sort((a, b) => b.path.length - a.path.length);
  return (
    around[0] ??
    waivers.find((waiver) => waiver.rule === rule && waiver.file.path === 'course.json' && waiver.path.length === 0)
  );
}

export function isExpired({ until }: Waiver, today: string): boolean {
  return today.slice(0, until.length) > until;
}

/** Waivers that have ended, that name no rule, or that nothing needs. */
export function waiverIssues(
  waivers: readonly Waiver[],
  used: ReadonlySet<Waiver>,
  rules: ReadonlySet<string>,
  today: string,
): readonly ContentIssue[] {
  return waivers.flatMap((waiver) => {
    const { rule, file, path, until } = waiver;
    const at = [...path, 'lint', rule];
    if (!rules.has(rule))
      return [
        file.json.issue(at, {
          code: 'unknown-rule',
          message: `There is no rule ${rule} to waive.`,
          mend: 'Take the id of the rule from the message that it prints, or remove the waiver.',
        }),
      ];
    if (isExpired(waiver, today))
      return [
        file.json.issue(at, {
          code: 'expired-waiver',
          message: `The waiver of ${rule} ended in ${until}.`,
          mend: 'Mend what it covers, or decide anew and write a later date.',
        }),
      ];
    return used.has(waiver)
      ? []
      : [
          file.json.issue(at, {
            severity: 'warning',
            code: 'needless-waiver',
            message: `Nothing here breaks ${rule} any more.`,
            mend: 'Remove the waiver.',
          }),
        ];
  });
}

function waiversIn(file: CourseFile<unknown>, value: unknown, path: JsonPath): Waiver[] {
  if (typeof value !== 'object' || value === null) return [];
  const lint = fieldOf(value, 'lint');
  const here =
    typeof lint === 'object' && lint !== null
      ? Object.entries(lint).map(([rule, entry]: [string, unknown]) => ({
          rule,
          reason: String(fieldOf(entry, 'reason')),
          until: String(fieldOf(entry, 'until')),
          file,
          path,
        }))
      : [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((entry: unknown, at) => [at, entry])
    : Object.entries(value).filter(([key]) => key !== 'lint');
  return [...here, ...entries.flatMap(([key, field]) => waiversIn(file, field, [...path, key]))];
}
