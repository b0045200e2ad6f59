import { lazy, type ReactNode, type RefObject, Suspense } from 'react';
import type { BlockViewProps } from '../block-types/define-block-view.tsx';
import { blockViews } from '../block-types/views.tsx';
import type { Lesson, Part } from '../domain/course/course.ts';
import { useMessages } from '../ui/messages/context.tsx';
import { BlockBoundary } from './block-boundary.tsx';
import { isActivity, isQuestion, lessonIds } from './lesson-ids.ts';
import { lessonLink } from './links.ts';
import { MarginSources } from './margin-sources.tsx';
import { usePlayer, useSession } from './player-context.tsx';
import { loadQuestions } from './question/late-questions.ts';

const PracticeQuestion = lazy(() => loadQuestions().then((module) => ({ default: module.PracticeQuestion })));

const ActivityFrame = lazy(() =>
  Promise.all([import('./activity/activity-frame.tsx'), loadQuestions()]).then(([{ ActivityFrame: Frame }]) => ({
    default: Frame,
  })),
);

/** Shows what needs the words of the questions once they are here. */
const AfterQuestions = lazy(() =>
  loadQuestions().then(() => ({ default: ({ children }: { children: ReactNode }) => children })),
);

interface PartViewProps {
  readonly lesson: Lesson;
  readonly part: Part;
  readonly heading?: RefObject<HTMLHeadingElement | null> | undefined;
  readonly onPaper?: boolean;
}

/** One screen of a lesson: its title and its blocks, each behind its own boundary. */
export function PartView({ lesson, part, heading, onPaper = false }: PartViewProps) {
  const { text } = useMessages();
  const { notes } = usePlayer();
  const answered = useSession(({ progress }) => progress.questions);
  const responses = { read: (question: string) => answered[question]?.response };
  const ids = lessonIds(lesson);
  const repairLink = (block: string) => {
    const home = lesson.parts.find(({ blocks }) => blocks.some(({ id }) => id === block));
    return home && lessonLink(lesson.id, home.id);
  };
  return (
    <>
      <section
        className={`${part.blocks.some((block) => isQuestion(block) || isActivity(block)) ? 'part full' : 'part'}${onPaper ? '' : ' no-print'}`}
        aria-labelledby={`part-${part.id}${onPaper ? '-print' : ''}`}
      >
        <h2 id={`part-${part.id}${onPaper ? '-print' : ''}`} ref={heading} tabIndex={-1}>
          {part.title}
        </h2>
        {part.blocks.map((block) => (
          <BlockBoundary key={block.id} message={text('block.broken')}>
            {isQuestion(block) ? (
              <Suspense fallback={null}>
                <PracticeQuestion lesson={ids} question={block} repairLink={repairLink} />
              </Suspense>
            ) : isActivity(block) ? (
              <Suspense fallback={null}>
                <ActivityFrame lesson={ids} activity={block} />
              </Suspense>
            ) : (
              <div className="block" id={onPaper ? undefined : block.id}>
                <LessonBlock block={block} notes={notes} responses={responses} />
              </div>
            )}
          </BlockBoundary>
        ))}
      </section>
      <MarginSources part={part} onPaper={onPaper} />
    </>
  );
}

export function LessonBlock(props: BlockViewProps) {
  const view = blockViews[props.block.type];
  const shown = view?.render(props);
  return view?.waits ? (
    <Suspense fallback={null}>
      <AfterQuestions>{shown}</AfterQuestions>
    </Suspense>
  ) : (
    shown
  );
}
