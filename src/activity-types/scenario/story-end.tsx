import type { PlayedRound } from '../../domain/activity/activity.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { Rich, Text } from '../../ui/rich-text.tsx';
import { Bars } from './bars.tsx';
import { endingOf, type StoryState } from './model.ts';
import type { Scenario } from './schema.ts';
import { WholeStory } from './story-map.tsx';
import { takenAt, told } from './told.ts';

/** How it ended, what a better path would have changed, and the whole story with the path through it. */
export function StoryEnd({
  activity,
  round,
}: {
  readonly activity: Scenario;
  readonly round: PlayedRound<StoryState>;
}) {
  const { text } = useMessages();
  const { state } = round;
  const ending = endingOf(activity, state);
  if (!ending) return null;
  return (
    <div className="story">
      <LastConsequence story={activity} state={state} />
      <div className="story-ending">
        <h4>{ending.title}</h4>
        <div className="flow">
          <Rich text={told(ending.text, ending.lines, state.values)} />
        </div>
        <h5>{text('scenario.betterPath')}</h5>
        <p>
          <Text text={ending.better} />
        </p>
      </div>
      <Bars story={activity} values={state.values} />
      <WholeStory story={activity} state={state} />
    </div>
  );
}

/** What came of the decision before; the values that it was taken with choose its lines. */
export function LastConsequence({ story, state }: { readonly story: Scenario; readonly state: StoryState }) {
  const step = state.steps.at(-1);
  const taken = step && takenAt(story, step);
  if (!step || !taken?.option.consequence) return null;
  return (
    <div className="flow came">
      <Rich text={told(taken.option.consequence, taken.option.lines, step.before)} />
    </div>
  );
}
