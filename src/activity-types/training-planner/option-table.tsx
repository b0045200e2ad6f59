import '../../ui/styles/table.css';
import { useMessages } from '../../ui/messages/context.tsx';
import type { TrainingPlanner } from './schema.ts';

/** What can be booked, with its numbers. */
export function OptionTable({ plan }: { readonly plan: TrainingPlanner }) {
  const { text, list, number } = useMessages();
  const titles = (ids: readonly string[]) =>
    list(plan.groups.filter(({ id }) => ids.includes(id)).map(({ title }) => title));
  const none = text('planner.none');
  const columns = [
    text('planner.option'),
    text('planner.cost'),
    text('planner.seats'),
    text('planner.gain'),
    text('planner.ceiling'),
    text('planner.needs'),
  ];
  return (
    <table className="tb stk full">
      <caption>{text('planner.options')}</caption>
      <thead>
        <tr>
          {columns.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plan.options.map(({ id, title, cost, seats, gain, ceiling, factor, needs, only }) => (
          <tr key={id}>
            <th scope="row">
              {title}
              {only && <span className="small muted"> {text('planner.onlyFor', { groups: titles(only) })}</span>}
            </th>
            {[
              number(cost),
              seats === undefined ? none : number(seats),
              factor === undefined ? number(gain ?? 0) : text('planner.factor', { factor: number(factor) }),
              ceiling === undefined ? none : number(ceiling),
              needs === 0 ? none : number(needs),
            ].map((cell, at) => (
              <td key={columns[at + 1]} data-l={columns[at + 1]}>
                <div>{cell}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
