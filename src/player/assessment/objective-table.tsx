import { type Attempt, type AttemptResult, moduleShare } from '../../domain/assessment/attempt.ts';
import type { MasteryRule } from '../../domain/assessment/mastery.ts';
import { rulesFor } from '../../domain/assessment/question-rules.ts';
import { creditOf } from '../../domain/assessment/score.ts';
import type { CourseLayout } from '../../domain/course/layout.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { Art } from '../art.tsx';
import { lessonLink } from '../links.ts';
import { usePlayer } from '../player-context.tsx';
import { rules } from '../question/rules.ts';
import { askedIn, type LoadedAssessment } from './use-assessment.ts';

interface ObjectiveTableProps {
  readonly loaded: LoadedAssessment;
  readonly attempt: Attempt;
  readonly result: AttemptResult;
  readonly rule: MasteryRule;
}

/** Points by function and the state of each objective that was asked, with the lesson to go back to. */
export function ObjectiveTable({ loaded, attempt, result, rule }: ObjectiveTableProps) {
  const { text, number } = useMessages();
  const { course } = usePlayer();
  const asked = askedIn(loaded, attempt.questions);
  const rows = course.modules.flatMap((module) => {
    const points = result.modules[module.id];
    const own = asked.filter((item) => item.module === module.id);
    const objectives = loaded.details.objectives.filter(({ id }) =>
      own.some(({ question }) => question.objective === id),
    );
    if (!points || objectives.length === 0) return [];
    const share = moduleShare(points);
    const enough = share >= (rule.moduleMinimum ?? 0);
    return objectives.map((objective, at) => {
      const tested = own.filter(({ question }) => question.objective === objective.id);
      const full = tested.every(({ question }) => {
        const response = attempt.responses[question.id];
        return response !== undefined && creditOf(rulesFor(rules, question).score(question, response)) === 'full';
      });
      const lesson = lessonToRepair(loaded.layout, module.id, objective.id);
      const title = module.lessons.find(({ id }) => id === lesson)?.title;
      return (
        <tr key={objective.id}>
          {at === 0 && (
            <>
              <th scope="rowgroup" rowSpan={objectives.length}>
                <span className="row">
                  <Art name={module.art} />
                  {module.shortTitle}
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
            <span className={full ? 'st ok' : 'st bad'}>
              <Icon name={full ? 'tick' : 'cross'} />
              {text(full ? 'results.shown' : 'results.notYet')}
            </span>
          </td>
          <td data-l={full ? undefined : text('results.where')} className={full ? 'none' : undefined}>
            {!full && lesson && <a href={lessonLink(lesson)}>{title ?? lesson}</a>}
          </td>
        </tr>
      );
    });
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

/** The lesson of the module that asks most about the objective. */
function lessonToRepair({ lessons, questions }: CourseLayout, module: string, objective: string): string | undefined {
  const asks = (lesson: string) => questions.filter((q) => q.home === lesson && q.objective === objective).length;
  const own = lessons.filter((lesson) => lesson.module === module).map(({ id }) => id);
  const most = Math.max(0, ...own.map(asks));
  return most === 0 ? undefined : own.find((lesson) => asks(lesson) === most);
}
