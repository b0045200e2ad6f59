import { useId, useState } from 'react';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { Bar } from './gauges.tsx';
import { book, isFor, type PlannerState } from './model.ts';
import type { TrainingPlanner } from './schema.ts';

interface GroupRowsProps {
  readonly plan: TrainingPlanner;
  readonly state: PlannerState;
  readonly onBook: (group: number, option: number) => void;
}

/** A row for each group: who they are, where they stand, and what to book for them. A booking keeps the focus where it is. */
export function GroupRows({ plan, state, onBook }: GroupRowsProps) {
  const { text, number } = useMessages();
  const [said, setSaid] = useState('');
  const told = (level: number) => number(Math.round(level * 10) / 10);
  const take = (group: number, option: number) => {
    const booking = book(plan, state, group, option)?.bookings.at(-1);
    if (!booking) return;
    const names = {
      option: plan.options[option]?.title ?? '',
      group: plan.groups[group]?.title ?? '',
      before: told(booking.before.level),
      after: told(booking.after.level),
      left: plan.budget - state.spent - (plan.options[option]?.cost ?? 0),
    };
    setSaid(text(booking.wasted ? 'planner.bookedNothing' : 'planner.booked', names));
    onBook(group, option);
  };
  return (
    <>
      <ul className="groups">
        {plan.groups.map(({ id, title, people, weight, start }, at) => {
          const standing = state.standings[at] ?? { level: start, factor: 1 };
          return (
            <li key={id}>
              <div className="who">
                <h5>{title}</h5>
                <p className="small muted">
                  {text('planner.people', { count: people })} ·{' '}
                  {text('planner.weight', { percent: `${Math.round(weight * 100)}%` })}
                </p>
                <p>
                  {text('planner.level', { level: told(standing.level), start: told(start) })}
                  <Bar share={standing.level / 100} marks={[start / 100, plan.target.floor / 100]} />
                </p>
                {standing.factor > 1 && (
                  <p className="small">{text('planner.equipped', { factor: number(standing.factor) })}</p>
                )}
              </div>
              {!state.closed && <Booking plan={plan} state={state} group={at} onBook={take} />}
            </li>
          );
        })}
      </ul>
      <p className="vh" role="status">
        {said}
      </p>
    </>
  );
}

function Booking({ plan, state, group, onBook }: GroupRowsProps & { readonly group: number }) {
  const { text, number } = useMessages();
  const id = useId();
  const [chosen, setChosen] = useState('');
  const [missing, setMissing] = useState(false);
  const who = plan.groups[group];
  if (!who) return null;
  const offered = plan.options.map((option, at) => ({ option, at })).filter(({ option }) => isFor(option, who));
  const option = offered.find(({ option: { id: known } }) => known === chosen);
  const left = plan.budget - state.spent;
  const tooDear = option !== undefined && option.option.cost > left;
  const press = () => {
    if (option && !tooDear) return onBook(group, option.at);
    setMissing(!option);
  };
  return (
    <div className="booking">
      <label className="l" htmlFor={id}>
        {text('planner.what', { group: who.title })}
      </label>
      <div className="row">
        <select
          id={id}
          value={chosen}
          aria-describedby={`${id}-says`}
          onChange={(event) => {
            setChosen(event.target.value);
            setMissing(false);
          }}
        >
          <option value="">{text('planner.choose')}</option>
          {offered.map(({ option: { id: known, title, cost } }) => (
            <option key={known} value={known}>
              {text('planner.priced', { option: title, cost: text('planner.credits', { count: cost }) })}
            </option>
          ))}
        </select>
        <button type="button" className="btn" onClick={press}>
          {text('planner.book')}
          <span className="vh"> {who.title}</span>
        </button>
      </div>
      <p className={missing || tooDear ? 'small fielderr' : 'small'} id={`${id}-says`}>
        {(missing || tooDear) && <Icon name="caution" />}
        {missing
          ? text('planner.missing')
          : option && (tooDear ? text('planner.tooDear', { cost: option.option.cost, left }) : preview(option.at))}
      </p>
    </div>
  );

  function preview(at: number): string {
    const booking = book(plan, state, group, at)?.bookings.at(-1);
    if (!booking || booking.wasted) return text('planner.previewNothing');
    if (booking.after.factor !== booking.before.factor)
      return text('planner.previewTool', { factor: number(booking.after.factor) });
    const told = (level: number) => number(Math.round(level * 10) / 10);
    return text('planner.preview', { before: told(booking.before.level), after: told(booking.after.level) });
  }
}
