import type { MasteryRule } from '../../domain/assessment/mastery.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { Art } from '../art.tsx';
import { lessonLink } from '../links.ts';
import { usePlayer } from '../player-context.tsx';
import type { TestedModule } from './tested-objectives.ts';

interface ObjectiveTableProps {
  readonly tested: readonly TestedModule[];
  readonly rule: MasteryRule;
}

/** Points by function and the state of each objective that was asked, with the lesson to go back to. */
export function ObjectiveTable({ tested, rule }: ObjectiveTableProps) {
  const { text, number } = useMessages();
  const { course } = usePlayer();
  const rows = tested.flatMap(({ id, points, enough, objectives }) => {
    const module = course.modules.find((candidate) => candidate.id === id);
    return objectives.map((objective, at) => (
      <tr key={objective.id}>
        {at === 0 && (
          <>
            <th scope="rowgroup" rowSpan={objectives.length}>
              <span className="row">
                <Art name={module?.art} />
                {module?.shortTitle}
              </span>
            </th>
            <td rowSpan={objectives.length} data-l={text('results.right')}>
              {text('results.of', { earned: number(points.earned), possible: number(points.possible) })}
              {rule.moduleMinimum !== undefined && (
                <span className={enough ? 'st ok' : 'st bad'}>
                  <Icon name={enough ? 'tick' : 'cross'} />
                  {text(enough ? 'results.enough' : 'results.tooLittle')}
                </span>
              )}
            </td>
          </>
        )}
        <td data-l={text('results.objective')}>
          <span className="ref">{objective.id}</span> {objective.text}
        </td>
        <td data-l={text('results.state')}>
          <span className={objective.shown ? 'st ok' : 'st bad'}>
            <Icon name={objective.shown ? 'tick' : 'cross'} />
            {text(objective.shown ? 'results.shown' : 'results.notYet')}
          </span>
        </td>
        <td
          data-l={objective.shown ? undefined : text('results.where')}
          className={objective.shown ? 'none' : undefined}
        >
          {!objective.shown && objective.lesson && (
            <a href={lessonLink(objective.lesson)}>
              {module?.lessons.find((lesson) => lesson.id === objective.lesson)?.title ?? objective.lesson}
            </a>
          )}
        </td>
      </tr>
    ));
  });
  return (
    <>
      <h2>{text('results.byObjective')}</h2>
      <table className="stk">
        <thead>
          <tr>
            <th scope="col">{text('results.area')}</th>
            <th scope="col">{text('results.right')}</th>
            <th scope="col">{text('results.objective')}</th>
            <th scope="col">{text('results.state')}</th>
            <th scope="col">{text('results.where')}</th>
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
    </>
  );
}
