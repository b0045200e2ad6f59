import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import type { PlannerState } from './model.ts';
import type { TrainingPlanner } from './schema.ts';

interface BookingsProps {
  readonly plan: TrainingPlanner;
  readonly state: PlannerState;
  /** Absent once the plan is closed. */
  readonly onTakeBack: (() => void) | undefined;
}

/** The plan so far, in the order of booking. */
export function Bookings({ plan, state, onTakeBack }: BookingsProps) {
  const { text, number } = useMessages();
  const told = (level: number) => number(Math.round(level * 10) / 10);
  return (
    <section className="bookings">
      <h4>{text('planner.plan')}</h4>
      {state.bookings.length === 0 ? (
        <p className="small muted">{text('planner.empty')}</p>
      ) : (
        <ol>
          {state.bookings.map(({ group, option, before, after, wasted }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a plan is a list of places; the same booking may stand there twice.
            <li key={at} className={wasted ? 'wasted' : undefined}>
              {text('planner.line', {
                option: plan.options[option]?.title ?? '',
                group: plan.groups[group]?.title ?? '',
              })}
              <span className="small">
                {wasted && <Icon name="caution" />}
                {wasted
                  ? text('planner.unchanged')
                  : after.factor === before.factor
                    ? text('planner.change', { before: told(before.level), after: told(after.level) })
                    : text('planner.factor', { factor: number(after.factor) })}
              </span>
            </li>
          ))}
        </ol>
      )}
      {onTakeBack && state.bookings.length > 0 && (
        <button type="button" className="btn" onClick={onTakeBack}>
          <Icon name="again" />
          {text('planner.takeBack')}
        </button>
      )}
    </section>
  );
}
