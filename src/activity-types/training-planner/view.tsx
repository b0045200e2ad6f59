import '../../ui/styles/training-planner.css';
import '../../ui/messages/activities/training-planner.ts';
import type { PlayedRound } from '../../domain/activity/activity.ts';
import type { InlineText } from '../../domain/course/rich-text.ts';
import type { DebriefEntry } from '../../ui/debrief.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import type { Messages } from '../../ui/messages/messages.ts';
import { Text } from '../../ui/rich-text.tsx';
import { type ActivityViewProps, activityView } from '../define-activity-view.tsx';
import { Bookings } from './bookings.tsx';
import { Gauges } from './gauges.tsx';
import { GroupRows } from './group-rows.tsx';
import { LevelTable } from './level-table.tsx';
import { MeasureStep } from './measure-step.tsx';
import { cheaperFor, measurePoints, type PlannerState, planPoints } from './model.ts';
import { OptionTable } from './option-table.tsx';
import { bookingMove, closingMove, measureMove, rules } from './rules.ts';
import type { TrainingPlanner } from './schema.ts';

type Props = ActivityViewProps<TrainingPlanner, PlannerState>;

/** The plan with its bars, and, once it is closed, a measure for each level of evaluation. */
function View({ activity: plan, state, round, decide, rewind, focus, result }: Props) {
  const { text } = useMessages();
  return (
    <div className="planner">
      <div className="planner-side">
        <Gauges plan={plan} state={state} />
        <Bookings
          plan={plan}
          state={state}
          onTakeBack={state.closed ? undefined : () => rewind(round.moves.length - 1)}
        />
      </div>
      <div>
        <h4>{plan.planPrompt}</h4>
        <OptionTable plan={plan} />
        <GroupRows plan={plan} state={state} onBook={(group, option) => decide(bookingMove(plan, group, option))} />
        <LevelTable plan={plan} state={state} />
        {!state.closed && (
          <p className="row planner-close">
            <button type="button" className="btn" onClick={() => decide(closingMove(plan))}>
              {text('planner.close')}
            </button>
            <span className="small muted">{text('planner.closeNote')}</span>
          </p>
        )}
        {state.closed && (
          <MeasureStep
            key={state.measures.length}
            plan={plan}
            state={state}
            focus={focus}
            onTake={result ? undefined : (measure) => decide(measureMove(plan, measure))}
          />
        )}
      </div>
    </div>
  );
}

function Outcome({ activity: plan, round }: { activity: TrainingPlanner; round: PlayedRound<PlannerState> }) {
  const { text, number } = useMessages();
  const { weighted, floor } = planPoints(plan, round.state);
  const ofPlan = plan.points.weighted + plan.points.floor;
  const parts = [
    { title: text('planner.planPoints'), points: weighted + floor, all: ofPlan },
    { title: text('planner.measurePoints'), points: measurePoints(plan, round.state.measures), all: 100 - ofPlan },
  ];
  return (
    <>
      <dl className="planner-points">
        {parts.map(({ title, points, all }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text('planner.pointsOf', { points: number(Math.floor(points * 10 + 1e-6) / 10), all })}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Text text={plan.conclusion} />
      </p>
    </>
  );
}

/** One entry for each booking and each measure. */
function debrief(plan: TrainingPlanner, { state }: PlayedRound<PlannerState>, messages: Messages): DebriefEntry[] {
  const { text, number } = messages;
  const bookings = state.bookings.map((booking, at): DebriefEntry => {
    const [group, option] = [plan.groups[booking.group], plan.options[booking.option]];
    const cheaper = plan.options[cheaperFor(plan, booking) ?? -1];
    const better: InlineText | undefined = booking.wasted
      ? group?.advice
      : cheaper && [text('planner.cheaper', { option: cheaper.title, cost: cheaper.cost })];
    return {
      moves: at,
      title: text('planner.booking', { number: at + 1, option: option?.title ?? '', group: group?.title ?? '' }),
      chosen: [
        booking.wasted
          ? text('planner.unchanged')
          : text('planner.change', {
              before: number(rounded(booking.before.level)),
              after: number(rounded(booking.after.level)),
            }),
      ],
      verdict: booking.wasted ? 'wrong' : cheaper ? 'partly' : 'right',
      cost: text('planner.credits', { count: option?.cost ?? 0 }),
      better,
      why: (booking.wasted ? option?.wasted : option?.why) ?? [],
    };
  });
  const measures = state.measures.flatMap((chosen, at): DebriefEntry[] => {
    const level = plan.levels[at];
    const measure = level?.measures[chosen];
    const key = level?.measures.find(({ id }) => id === level.answerKey);
    if (!level || !measure || !key) return [];
    return [
      {
        moves: state.bookings.length + 1 + at,
        title: `${level.title}: ${level.asks}`,
        chosen: [measure.text],
        verdict: measure === key ? 'right' : 'wrong',
        better: measure === key ? undefined : [key.text],
        why: measure.feedback,
      },
    ];
  });
  return [...bookings, ...measures];
}

function rounded(level: number): number {
  return Math.round(level * 10) / 10;
}

export const view = activityView({ rules, View, Outcome, debrief });
