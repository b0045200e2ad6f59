import type { References } from '../../domain/course/course.ts';
import type { CourseFiles } from '../course-files.ts';
import { type Agenda, checkAgenda, lessonAgenda, type RoomStop } from './agenda.ts';

/** An agenda with what its texts refer to. */
export interface LoadedAgenda {
  readonly agenda: Agenda;
  readonly references: References;
  /** What a learner can do after it; empty for a check. */
  readonly objectives: readonly string[];
}

/** @throws where the course has no such file, or it cannot be fetched. */
export async function loadAgenda(files: CourseFiles, language: string, stop: RoomStop): Promise<LoadedAgenda> {
  if (stop.kind === 'lesson') {
    const [lesson, guide] = await Promise.all([files.lesson(language, stop.lesson.id), files.facilitation(language)]);
    return {
      agenda: lessonAgenda(stop, lesson, guide),
      references: lesson.references,
      objectives: lesson.objectives.map(({ text }) => text),
    };
  }
  const { assessments } = await files.details(language);
  const id = assessments.find((plan) => plan.id === stop.assessment.id)?.banks[0];
  if (id === undefined) throw new RangeError(`The course has no check ${stop.assessment.id}.`);
  const bank = await files.bank(language, id);
  return { agenda: checkAgenda(stop, bank.questions), references: bank.references, objectives: [] };
}
