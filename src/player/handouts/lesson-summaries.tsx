import { blockViews } from '../../block-types/views.tsx';
import type { Block, Lesson } from '../../domain/course/course.ts';
import { stops } from '../../domain/course/outline.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { ReferencesProvider } from '../../ui/references.tsx';
import { BlockBoundary } from '../block-boundary.tsx';
import { isActivity, isQuestion } from '../lesson-ids.ts';
import { lessonLink } from '../links.ts';
import { LoadState } from '../load-state.tsx';
import { useFile, usePlayer } from '../player-context.tsx';
import { Sheet } from './sheet.tsx';
import { HandoutSources } from './sources.tsx';

/** What to keep of each lesson, or of one: what it is for, its key facts and its takeaway, with sources. */
export function LessonSummaries({ only }: { only: string | undefined }) {
  const { text } = useMessages();
  const { course } = usePlayer();
  const all = stops(course).flatMap((stop) => (stop.kind === 'lesson' ? [stop] : []));
  const wanted = all.filter(({ lesson }) => only === undefined || lesson.id === only);
  const { value, error, retry } = useFile(
    (files, language) => Promise.all(wanted.map(({ lesson }) => files.lesson(language, lesson.id))),
    `summaries/${only ?? ''}`,
  );
  return (
    <Sheet title={text(only === undefined ? 'handouts.lessons' : 'handouts.lesson')}>
      {value ? (
        value.map((lesson, at) => <Summary key={lesson.id} lesson={lesson} number={wanted[at]?.number ?? ''} />)
      ) : (
        <LoadState failed={error !== undefined} message={text('handouts.notLoaded')} onRetry={retry} />
      )}
    </Sheet>
  );
}

function Summary({ lesson, number }: { lesson: Lesson; number: string }) {
  const { text } = useMessages();
  const { notes } = usePlayer();
  const blocks = lesson.parts.flatMap((part) =>
    part.blocks.flatMap((block) => (isQuestion(block) || isActivity(block) ? [] : [block])),
  );
  const keys = blocks.filter(isKey);
  return (
    <ReferencesProvider references={lesson.references}>
      <section className="summary" aria-labelledby={`summary-${lesson.id}`}>
        <h2 id={`summary-${lesson.id}`}>
          <a href={lessonLink(lesson.id)}>
            {number} {lesson.title}
          </a>
        </h2>
        <p>
          <b>{text('lesson.youCan')}</b>
        </p>
        <ul>
          {lesson.objectives.map((objective) => (
            <li key={objective.id}>{objective.text}</li>
          ))}
        </ul>
        {keys.map((block) => (
          <BlockBoundary key={block.id} message={text('block.broken')}>
            <div className="block">{blockViews[block.type]?.render({ block, notes, responses: noResponses })}</div>
          </BlockBoundary>
        ))}
        <HandoutSources of={keys} heading="h3" />
      </section>
    </ReferencesProvider>
  );
}

/** The blocks that a lesson is remembered by: its key facts and its takeaway. */
function isKey(block: Block): boolean {
  return block.type === 'key-facts' || (block.type === 'callout' && Reflect.get(block, 'kind') === 'takeaway');
}

/** No block of a summary asks anything. */
const noResponses = { read: () => undefined };
