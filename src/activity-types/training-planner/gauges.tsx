import { useMessages } from '../../ui/messages/context.tsx';
import { type PlannerState, weightedLevel } from './model.ts';
import type { TrainingPlanner } from './schema.ts';

interface GaugesProps {
  readonly plan: TrainingPlanner;
  readonly state: PlannerState;
}

/** What is left, how far the weighted level is, and how many groups stand at the floor: words and a bar each. */
export function Gauges({ plan, state }: GaugesProps) {
  const { text, number } = useMessages();
  const left = plan.budget - state.spent;
  const weighted = Math.round(weightedLevel(plan, state.standings) * 10) / 10;
  const above = state.standings.filter(({ level }) => level >= plan.target.floor - 1e-6).length;
  return (
    <dl className="gauges">
      <Gauge
        title={text('planner.budget')}
        words={text('planner.budgetOf', { left, all: plan.budget })}
        share={left / plan.budget}
      />
      <Gauge
        title={text('planner.weighted')}
        words={text('planner.weightedOf', { now: number(weighted), target: plan.target.weighted })}
        share={weighted / 100}
        mark={plan.target.weighted / 100}
      />
      <Gauge
        title={text('planner.floor', { floor: plan.target.floor })}
        words={text('planner.floorOf', { count: above, all: plan.groups.length })}
        share={above / plan.groups.length}
      />
    </dl>
  );
}

function Gauge({ title, words, share, mark }: { title: string; words: string; share: number; mark?: number }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <b>{words}</b>
        <Bar share={share} marks={mark === undefined ? [] : [mark]} />
      </dd>
    </div>
  );
}

/** A bar from 0 to 1 with marks on it; the words beside it say the same. */
export function Bar({ share, marks }: { readonly share: number; readonly marks: readonly number[] }) {
  return (
    <span className="level-bar" aria-hidden="true">
      <span style={{ inlineSize: `${Math.max(0, Math.min(1, share)) * 100}%` }} />
      {marks.map((mark) => (
        <i key={mark} style={{ insetInlineStart: `${mark * 100}%` }} />
      ))}
    </span>
  );
}
