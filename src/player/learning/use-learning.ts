import type { CourseDetails } from '../../domain/course/course.ts';
import type { CourseLayout } from '../../domain/course/layout.ts';
import { dayOf } from '../../domain/learning/day.ts';
import { useFile, usePlayer } from '../player-context.tsx';

export interface LearningFiles {
  readonly details: CourseDetails;
  readonly layout: CourseLayout;
}

/** What the learning engine needs of the course beside its outline, in the language in use. */
export function useLearningFiles() {
  return useFile(
    async (files, language): Promise<LearningFiles> => ({
      details: await files.details(language),
      layout: await files.layout(),
    }),
    'learning',
  );
}

/** Today, in days since 1970. */
export function useToday(): number {
  const { now } = usePlayer();
  return dayOf(now());
}
