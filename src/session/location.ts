import type { Place } from '../domain/progress/progress.ts';

/** At most 255 characters (SCORM 1.2 RTE 3.4.4, cmi.core.lesson_location): ids are at most 60 each. */
export function locationOf(place: Place | undefined): string {
  if (!place) return '';
  return place.kind === 'lesson' ? `${place.lesson}/${place.part}` : place.assessment;
}
