import type { LintCourse } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';

/**
 * Every objective is taught, practised and tested, and tested above recall where its own level is above recall. Practice
 * counts activities, and questions of lessons and knowledge checks, where a learner may try again; banks are those of checks, final test and
 * testing out. An objective counts where a question names it, first or beside another.
 */
export const objectiveCovered: LintRule = {
  id: 'S01',
  title: 'Every objective is taught, practised and tested',
  find: (course) =>
    course.course.objectives.flatMap((objective, at): Finding[] => {
      const { taught, practice, bank, deepest } = coverage(course, objective.id);
      const { practice: least, bank: leastBank } = thresholds.structure.objective;
      const lacks = [
        ...(taught ? [] : ['no lesson teaches it']),
        ...(practice >= least ? [] : [`${practice} of ${least} questions practise it`]),
        ...(bank >= leastBank ? [] : [`${bank} of ${leastBank} bank questions ask it`]),
        ...(deepest || objective.level === 'remember' ? [] : ['no question asks for more than recall']),
      ];
      return lacks.length === 0
        ? []
        : [
            {
              file: course.files.course,
              path: ['objectives', at],
              severity: 'error',
              message: `The objective ${objective.id} is not covered: ${lacks.join(', ')}.`,
              mend: 'List it in a lesson that teaches it, and write the questions that are missing, or take it out.',
            },
          ];
    }),
};

function coverage({ lessons, items }: LintCourse, id: string) {
  const names = ({ objective, also }: { objective: string; also: readonly string[] }) =>
    objective === id || also.includes(id);
  const asking = items.filter(names);
  const activities = lessons.flatMap((lesson) => lesson.activities).filter(names);
  return {
    taught: lessons.some(
      ({ file, blocks }) => file.value.objectives.includes(id) && blocks.some(({ isQuestion }) => !isQuestion),
    ),
    practice: activities.length + asking.filter(({ use }) => use === 'practice' || use === 'check').length,
    bank: asking.filter(({ use }) => use !== 'practice' && use !== 'unused').length,
    deepest: asking.some(({ level }) => level !== 'remember'),
  };
}
