import type { Block, Lesson } from '../../domain/course/course.ts';
import type { CourseLayout } from '../../domain/course/layout.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { ReferencesProvider } from '../../ui/references.tsx';
import { isActivity, isQuestion } from '../lesson-ids.ts';
import { lessonLink } from '../links.ts';
import { LessonBlock } from '../part.tsx';
import { useFile, usePlayer, useSession } from '../player-context.tsx';

interface RepairBlocksProps {
  readonly layout: CourseLayout;
  /** Ids of blocks, best first. */
  readonly blocks: readonly string[];
}

interface PlacedBlock {
  readonly lesson: Lesson;
  readonly part: string;
  readonly block: Block;
}

/** The blocks that repair a belief, out of their lessons, with the way there. */
export function RepairBlocks({ layout, blocks }: RepairBlocksProps) {
  const { text } = useMessages();
  const { notes } = usePlayer();
  const questions = useSession(({ progress }) => progress.questions);
  const responses = { read: (question: string) => questions[question]?.response };
  const loaded = useFile(async (files, language) => {
    const found = await Promise.all(
      blocks.map(async (id): Promise<PlacedBlock[]> => {
        const place = layout.repairs?.[id];
        if (!place) return [];
        const lesson = await files.lesson(language, place.lesson);
        const block = lesson.parts.flatMap((part) => part.blocks).find((candidate) => candidate.id === id);
        return block && !isQuestion(block) && !isActivity(block) ? [{ lesson, part: place.part, block }] : [];
      }),
    );
    return found.flat();
  }, `repair-blocks/${blocks.join()}`);
  if (!loaded.value || loaded.value.length === 0) return null;
  return (
    <section aria-labelledby="repair-read">
      <h2 id="repair-read">{text('repair.read')}</h2>
      {loaded.value.map(({ lesson, part, block }, at, all) => (
        <ReferencesProvider key={block.id} references={lesson.references}>
          <div className="repair-block flow">
            <LessonBlock block={block} notes={notes} responses={responses} />
          </div>
          {/* Blocks of one part share the way there. */}
          {all[at + 1]?.part !== part && (
            <p>
              <a href={lessonLink(lesson.id, part)}>{text('repair.lesson', { title: lesson.title })}</a>
            </p>
          )}
        </ReferencesProvider>
      ))}
    </section>
  );
}
