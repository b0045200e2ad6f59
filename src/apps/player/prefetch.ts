import { blockViews } from '../../block-types/views.tsx';
import type { CourseOutline } from '../../domain/course/course.ts';
import { nextStop } from '../../domain/course/outline.ts';
import type { CourseFiles } from '../../player/course-files.ts';
import { loadQuestions } from '../../player/question/late-questions.ts';
import { loadRecordScreens } from '../../player/screens.tsx';
import type { CourseSessionStore } from '../../session/session-core.ts';

/** How long a browser may wait for a quiet moment, in milliseconds. */
const patience = 4000;

/**
 * After the first paint, when the browser is idle: the layout, the lessons of the module under way and the views they need,
 * so that a drop of the network in mid-lesson costs nothing, and the way to a rescue code. What fails is fetched again when it is needed.
 */
export function prefetch(course: CourseOutline, files: CourseFiles, session: CourseSessionStore): void {
  const idle = window.requestIdleCallback ?? ((call: () => void) => window.setTimeout(call, patience / 2));
  window.addEventListener('load', () => idle(() => void warm(), { timeout: patience }), { once: true });
  if (document.readyState === 'complete') idle(() => void warm(), { timeout: patience });

  async function warm(): Promise<void> {
    const { progress } = session.getState();
    const language = progress.language ?? course.language;
    const next = nextStop(progress, course);
    const module = next && next.kind !== 'final' ? next.module : undefined;
    const wanted = [
      () => files.layout(),
      ...(module?.lessons ?? []).map((lesson) => () => files.lesson(language, lesson.id)),
      async () => {
        const { questionViews } = await loadQuestions();
        await Promise.all(Object.values(questionViews).map((view) => view.preload()));
      },
      ...Object.values(blockViews).map((view) => view.preload),
      loadRecordScreens,
    ];
    for (const fetchOne of wanted) {
      try {
        await fetchOne();
      } catch {
        return;
      }
    }
  }
}
