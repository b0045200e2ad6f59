import { levelGroup } from '../../../domain/assessment/selection.ts';
import type { Level, LevelGroup } from '../../../domain/course/course.ts';
import type { LintBank, LintCourse } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';

const groups: readonly LevelGroup[] = ['understand', 'apply', 'analyse'];

/**
 * Banks are large enough for three attempts of the final test without a question twice, in each cell of the blueprint and in
 * all, and for testing out of a module. That one attempt can be drawn at all (rule S04) is the check `bank-too-small`, which
 * comes before.
 */
export const freshAttempts: LintRule = {
  id: 'S03',
  title: 'Banks hold three fresh attempts',
  find: (course) => [...cellFindings(course), ...totalFinding(course), ...poolFindings(course)],
  numbers: (course) =>
    cells(course).map(
      ({ bank, group, draw, held }) => `${bank.id}, ${group}: draws ${draw}, holds ${held} of ${draw * attempts}`,
    ),
};

const { attempts, finalBank, testOutPool } = thresholds.structure;

function cells({ course, banks }: LintCourse) {
  return (course.finalAssessment?.blueprint ?? []).flatMap(({ bank: id, draw }, at) => {
    const bank = banks.find((candidate) => candidate.id === id);
    if (!bank) return [];
    return groups.flatMap((group) =>
      (draw[group] ?? 0) === 0 ? [] : [{ bank, group, at, draw: draw[group] ?? 0, held: heldIn(bank, group) }],
    );
  });
}

function heldIn({ items }: LintBank, group: LevelGroup): number {
  // The parsed boundary: the schema of questions knows only these levels.
  return items.filter(({ level }) => levelGroup(level as Level) === group).length;
}

function cellFindings(course: LintCourse): Finding[] {
  return cells(course)
    .filter(({ draw, held }) => held < draw * attempts)
    .map(({ bank, group, draw, held }) => ({
      file: bank.file,
      path: ['questions'],
      severity: 'error',
      message: `The final test draws ${draw} of the group "${group}" and this bank holds ${held}: ${attempts} fresh attempts need ${draw * attempts}.`,
      mend: `Write ${draw * attempts - held} more of the group "${group}", or draw fewer.`,
    }));
}

function totalFinding({ files, course, banks }: LintCourse): Finding[] {
  if (!course.finalAssessment) return [];
  const total = banks.filter(({ use }) => use === 'final').reduce((sum, { items }) => sum + items.length, 0);
  return total >= finalBank
    ? []
    : [
        {
          file: files.course,
          path: ['finalAssessment', 'blueprint'],
          severity: 'error',
          message: `The banks of the final test hold ${total} questions; ${finalBank} keep its questions fresh.`,
          mend: 'Write more questions; in a small course, a waiver of S03 in course.json says why fewer do.',
        },
      ];
}

function poolFindings({ banks }: LintCourse): Finding[] {
  return banks
    .filter(({ use, items }) => use === 'test-out' && items.length < testOutPool)
    .map(({ file, items }) => ({
      file,
      path: ['questions'],
      severity: 'error',
      message: `This pool for testing out holds ${items.length} questions; it needs ${testOutPool}.`,
      mend: `Write ${testOutPool - items.length} more that no other bank asks.`,
    }));
}
