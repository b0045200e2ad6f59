import '../../ui/messages/activities/scenario.ts';
import '../../ui/styles/scenario.css';
import { useMessages } from '../../ui/messages/context.tsx';
import { type ActivityViewProps, activityView } from '../define-activity-view.tsx';
import { Bars } from './bars.tsx';
import { Decision } from './decision.tsx';
import type { StoryState } from './model.ts';
import { rules } from './rules.ts';
import type { Scenario } from './schema.ts';
import { debrief } from './story-debrief.ts';
import { LastConsequence, StoryEnd } from './story-end.tsx';
import { WalkedPath } from './story-map.tsx';
import { nodeOf } from './told.ts';

/** What came of the last decision, the next one, where things stand, and the path so far. */
function StoryView({ activity, state, result, decide, focus }: ActivityViewProps<Scenario, StoryState>) {
  const { text } = useMessages();
  const node = nodeOf(activity, state.at);
  if (result || !node) return null;
  const begun = state.steps.length > 0;
  return (
    <div className="story under-way">
      <div className="story-main">
        {begun && (
          <section className="story-after">
            <h4 ref={focus} tabIndex={-1}>
              {text('scenario.after')}
            </h4>
            <LastConsequence story={activity} state={state} />
          </section>
        )}
        <Decision
          key={state.steps.length}
          story={activity}
          node={node}
          state={state}
          decide={decide}
          focus={begun ? undefined : focus}
        />
      </div>
      <div className="story-side">
        <Bars story={activity} values={state.values} />
        <WalkedPath story={activity} state={state} />
      </div>
    </div>
  );
}

export const view = activityView<Scenario, StoryState>({ rules, View: StoryView, debrief, Outcome: StoryEnd });
