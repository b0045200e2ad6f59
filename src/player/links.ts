import { type Stop, stopId } from '../domain/course/outline.ts';

export const lessonLink = (lesson: string, part?: string): string =>
  part === undefined ? `#/lesson/${lesson}` : `#/lesson/${lesson}/${part}`;

/** Address of a place of the course; a lesson opens where it was left. */
export function stopLink(stop: Stop): string {
  const id = stopId(stop);
  if (stop.kind === 'lesson') return lessonLink(id);
  return stop.kind === 'check' ? `#/check/${id}` : `#/test/${id}`;
}

/** How a place is called: with its number where it has one. */
export function stopTitle(stop: Stop): string {
  return stop.kind === 'lesson' ? `${stop.number} ${stop.lesson.title}` : stop.assessment.title;
}
