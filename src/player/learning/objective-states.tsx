import { isoDay } from '../../domain/learning/day.ts';
import { type KnownState, stateOf } from '../../domain/learning/objective-state.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer, useSession } from '../player-context.tsx';
import { type LearningFiles, useToday } from './use-learning.ts';

const looks: Readonly<Record<KnownState, { readonly look: string; readonly icon?: 'tick' | 'caution' }>> = {
  'not-yet': { look: 'st' },
  practised: { look: 'st warn', icon: 'caution' },
  shown: { look: 'st ok', icon: 'tick' },
  kept: { look: 'st ok', icon: 'tick' },
};

/** Every objective of the course with its state in words, and when it comes back. */
export function ObjectiveStates({ details }: LearningFiles) {
  const { text, date } = useMessages();
  const { course } = usePlayer();
  const today = useToday();
  const learning = useSession(({ progress }) => progress.learning);
  const back = (objective: string) => {
    const { box, due } = learning.objectives[objective] ?? { box: 0, due: 0 };
    if (box === 0) return text('learning.noReview');
    return due <= today ? text('learning.dueToday') : date(isoDay(due));
  };
  return (
    <section aria-labelledby="objectives">
      <h2 id="objectives">{text('learning.objectives')}</h2>
      <p>{text('learning.objectivesHow')}</p>
      <table className="stk">
        <thead>
          <tr>
            <th scope="col">{text('learning.module')}</th>
            <th scope="col">{text('learning.objective')}</th>
            <th scope="col">{text('learning.state')}</th>
            <th scope="col">{text('learning.due')}</th>
          </tr>
        </thead>
        <tbody>
          {course.modules.flatMap((module) => {
            const own = details.objectives.filter((objective) => objective.module === module.id);
            return own.map((objective, at) => {
              const state = stateOf(learning, objective.id);
              const { look, icon } = looks[state];
              return (
                <tr key={objective.id}>
                  {at === 0 && (
                    <th scope="rowgroup" rowSpan={own.length}>
                      {module.shortTitle}
                    </th>
                  )}
                  <td data-l={text('learning.objective')}>
                    <span className="ref">{objective.id}</span> {objective.text}
                  </td>
                  <td data-l={text('learning.state')}>
                    <span className={look}>
                      {icon && <Icon name={icon} />}
                      {text(`state.${state}`)}
                    </span>
                  </td>
                  <td data-l={text('learning.due')}>{back(objective.id)}</td>
                </tr>
              );
            });
          })}
        </tbody>
      </table>
    </section>
  );
}
