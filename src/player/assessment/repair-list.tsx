import { repairPlan } from '../../domain/assessment/repair-plan.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { lessonLink } from '../links.ts';
import { usePlayer } from '../player-context.tsx';
import type { TestedModule } from './tested-objectives.ts';

/** What to repair first: lessons in the order that helps most, each with its minutes, and all of them together. */
export function RepairList({ tested }: { readonly tested: readonly TestedModule[] }) {
  const { text } = useMessages();
  const { course } = usePlayer();
  const lessons = course.modules.flatMap((module) => module.lessons);
  const plan = repairPlan(
    tested.flatMap(({ id, objectives }) =>
      objectives
        .filter(({ shown }) => !shown)
        .map((objective) => ({ ...objective, objective: objective.id, module: id })),
    ),
    new Set(tested.filter(({ enough }) => !enough).map(({ id }) => id)),
    lessons,
  );
  if (plan.length === 0) return null;
  const minutes = plan.reduce((sum, step) => sum + step.minutes, 0);
  return (
    <section aria-labelledby="repair-first">
      <h2 id="repair-first">{text('results.repairFirst')}</h2>
      <p>{text('results.repairMinutes', { minutes })}</p>
      <ol>
        {plan.map(({ lesson, objectives, minutes: own }) => (
          <li key={lesson}>
            <a href={lessonLink(lesson)}>{lessons.find(({ id }) => id === lesson)?.title ?? lesson}</a>{' '}
            <span className="ref">
              {text('results.repairStep', { minutes: own, objectives: objectives.join(', ') })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
