import type { CoursePackage } from './course-package.ts';
import { listed, quoted } from './listed.ts';
import type { Reason } from './reason.ts';

/** What the LMS goes by when it decides whether this is the course that it holds. */
export function compareIdentity(old: CoursePackage, next: CoursePackage): Reason[] {
  const was = old.identity;
  const is = next.identity;
  const reasons: Reason[] = [];
  const add = (weight: Reason['weight'], code: string, words: string) => reasons.push({ weight, code, words });

  if (was.standard !== is.standard)
    add(
      'new',
      'standard',
      `The old package is ${was.standard}, the new one ${is.standard}: an LMS does not hand records of one to the other.`,
    );
  if (old.layout.courseId !== next.layout.courseId)
    add(
      'new',
      'course-id',
      `The course has another id: ${quoted(next.layout.courseId)}, not ${quoted(old.layout.courseId)}. To the LMS it is another course, and copies on learners' devices are not found.`,
    );
  const names = new Set([...Object.keys(was.identifiers), ...Object.keys(is.identifiers)]);
  const changed = [...names].filter((name) => was.identifiers[name] !== is.identifiers[name]);
  if (was.standard === is.standard && changed.length > 0)
    add(
      'new',
      'identifiers',
      `The manifest names the ${listed(changed)} otherwise: many LMSs then begin a new record for each learner.`,
    );
  if (was.standard === is.standard && was.mastery !== is.mastery)
    add(
      'note',
      'manifest-mastery',
      `The passing score in the manifest is ${percent(is.mastery)}, and was ${percent(was.mastery)}. Some LMSs read it at the first import only: look into the settings of the course there.`,
    );
  if (old.report !== next.report && old.report !== undefined)
    add(
      'note',
      'report',
      `What the LMS is told changes from ${quoted(old.report)} to ${quoted(next.report ?? 'none')}. A status that the LMS holds stays until the learner comes back, and never goes down.`,
    );
  if (compareRevisions(old.outline.revision, next.outline.revision) >= 0 && differ(old, next))
    add(
      'note',
      'revision',
      `The edition is not raised (${old.outline.revision}, then ${next.outline.revision}), though the content differs. Raise "revision" in course.json, so that people can tell them apart.`,
    );
  const gone = old.outline.languages.filter((language) => !next.outline.languages.includes(language));
  if (gone.length > 0)
    add(
      'note',
      'languages',
      `The course no longer speaks ${listed(gone)}. Learners who chose it go on in ${next.outline.language}, with all their progress.`,
    );
  return reasons;
}

const percent = (mastery: number | undefined) => (mastery === undefined ? 'not there' : `${mastery}%`);

/** Below 0 where the first is the earlier edition. */
function compareRevisions(one: string, other: string): number {
  const [a, b] = [one, other].map((revision) => revision.split('.').map(Number));
  for (let at = 0; at < 3; at++) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function differ(old: CoursePackage, next: CoursePackage): boolean {
  const kept = ({ layout, outline, plans, keys }: CoursePackage) =>
    JSON.stringify([{ ...layout, revision: '' }, { ...outline, revision: '' }, plans, [...keys].sort()]);
  return kept(old) !== kept(next);
}
