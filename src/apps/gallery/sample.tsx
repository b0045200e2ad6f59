import { useState } from 'react';
import { blockViews } from '../../block-types/views.tsx';
import type { Move } from '../../domain/activity/activity.ts';
import type { Response } from '../../domain/assessment/question.ts';
import { ActivityFrame } from '../../player/activity/activity-frame.tsx';
import { isActivity, isQuestion } from '../../player/lesson-ids.ts';
import { PlayerProvider } from '../../player/player-context.tsx';
import { PracticeQuestion } from '../../player/question/practice-question.tsx';
import type { Example } from './catalogue.ts';
import { sampleCourse, samplePlayer } from './sample-player.ts';

/** A learner of the gallery has answered some examples, so that a block which shows answers has some to show. */
const exampleAnswers: Readonly<Record<string, Response>> = {
  'example-claim': 'surely-true',
  'example-claim-again': 'probably-true',
  'example-claim-true': 'probably-false',
};
const exampleResponses = { read: (question: string) => exampleAnswers[question] };

interface SampleProps {
  readonly example: Example;
  readonly language: string;
  /** Where another example stands that repairs a belief. */
  readonly linkTo: (example: string) => string | undefined;
  /** Moves that an activity has behind it. */
  readonly moves?: readonly Move[];
}

/** An example as a learner meets it in a lesson. */
export function Sample({ example: { block }, language, linkTo, moves }: SampleProps) {
  const [player] = useState(() => samplePlayer(moves && { [block.id]: moves }));
  if (isActivity(block))
    return (
      <PlayerProvider {...player} course={sampleCourse} language={language}>
        <ActivityFrame lesson={{ id: 'gallery', parts: [], questions: [], activities: [block.id] }} activity={block} />
      </PlayerProvider>
    );
  if (!isQuestion(block))
    return blockViews[block.type]?.render({ block, notes: player.notes, responses: exampleResponses });
  return (
    <PlayerProvider {...player} course={sampleCourse} language={language}>
      <PracticeQuestion
        lesson={{ id: 'gallery', parts: [], questions: [block.id] }}
        question={block}
        repairLink={linkTo}
      />
    </PlayerProvider>
  );
}
