import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import type { PlannerState } from './model.ts';
import type { TrainingPlanner } from './schema.ts';

/** The bars in numbers, for those who read them better. */
export function LevelTable({ plan, state }: { readonly plan: TrainingPlanner; readonly state: PlannerState }) {
  const { text, number } = useMessages();
  const told = (level: number) => number(Math.round(level * 10) / 10);
  return (
    <details>
      <summary>
        <Icon name="open" />
        {text('planner.table')}
      </summary>
      <table className="tb">
        <thead>
          <tr>
            <th scope="col">{text('planner.group')}</th>
            <th scope="col">{text('planner.peopleTitle')}</th>
            <th scope="col">{text('planner.weightTitle')}</th>
            <th scope="col">{text('planner.start')}</th>
            <th scope="col">{text('planner.now')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.groups.map(({ id, title, people, weight, start }, at) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{number(people)}</td>
              <td>{`${Math.round(weight * 100)}%`}</td>
              <td>{told(start)}</td>
              <td>{told(state.standings[at]?.level ?? start)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
