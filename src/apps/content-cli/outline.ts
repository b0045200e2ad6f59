import { compileCourse } from '../../content/compile.ts';
import { formatIssue } from '../../content/content-issue.ts';
import { loadCourse } from '../../content/load-course.ts';
import { folderSource } from '../../content/sources/folder.ts';
import type { AssessmentOutline } from '../../domain/course/course.ts';

/** Prints what a learner finds in the course, in order. Gives 1 where the course has an error. */
export async function outline(folder: string): Promise<number> {
  const { course, issues } = await loadCourse(folderSource(folder));
  if (!course) {
    for (const issue of issues.filter(({ severity }) => severity === 'error')) console.error(formatIssue(issue));
    return 1;
  }
  const { outline, layout } = compileCourse(course);
  console.log(`${outline.title} (${outline.id} ${outline.revision}, facts as of ${outline.factsAsOf})`);
  for (const module of outline.modules) {
    console.log(`\n${module.title}`);
    for (const { id, title, minutes } of module.lessons) {
      const lesson = layout.lessons.find((entry) => entry.id === id);
      const size = `${lesson?.parts.length ?? 0} parts, ${lesson?.questions.length ?? 0} questions`;
      console.log(`  ${title} (${id}, ${minutes} min, ${size})`);
    }
    if (module.knowledgeCheck) console.log(`  ${test(module.knowledgeCheck)}`);
  }
  if (outline.finalAssessment) console.log(`\n${test(outline.finalAssessment)}`);
  return 0;
}

function test({ id, title, minutes, questions, mastery }: AssessmentOutline): string {
  return `${title} (${id}, ${minutes} min, ${questions} questions, mastery ${Math.round(mastery * 100)}%)`;
}
