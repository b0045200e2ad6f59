import { levelGroup } from '../../domain/assessment/selection.ts';
import type { Level, LevelGroup } from '../../domain/course/course.ts';
import type { ContentIssue } from '../content-issue.ts';
import type { CourseFiles } from '../course-files.ts';
import type { BankSource } from '../course-schema.ts';

const groups: readonly LevelGroup[] = ['understand', 'apply', 'analyse'];
const levels: readonly Level[] = ['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'];

/** Each cell of the blueprint finds at least as many questions in its bank as it draws. */
export function bankSize({ course, banks }: CourseFiles): ContentIssue[] {
  const drawn = new Map<string, number>();
  return (course?.value.finalAssessment?.blueprint ?? []).flatMap(({ bank: id, draw }, at) => {
    const bank = banks.find(({ value }) => value.id === id)?.value;
    if (!course || !bank) return [];
    return groups.flatMap((group) => {
      const wanted = (drawn.get(`${id} ${group}`) ?? 0) + (draw[group] ?? 0);
      drawn.set(`${id} ${group}`, wanted);
      const held = questionsOf(bank, group);
      return (draw[group] ?? 0) === 0 || held >= wanted
        ? []
        : [
            course.json.issue(['finalAssessment', 'blueprint', at, 'draw', group], {
              code: 'bank-too-small',
              message: `The test draws ${wanted} questions of the group "${group}" from "${id}", which holds ${held}.`,
              mend: `Draw fewer, or add questions of the level ${levels.filter((level) => levelGroup(level) === group).join(' or ')} to the bank.`,
            }),
          ];
    });
  });
}

function questionsOf(bank: BankSource, group: LevelGroup): number {
  return bank.questions.filter(({ level }) => levels.some((known) => known === level && levelGroup(known) === group))
    .length;
}
