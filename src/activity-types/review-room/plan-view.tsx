import { type RefObject, useId, useState } from 'react';
import type { Move } from '../../domain/activity/activity.ts';
import { Choices } from '../../ui/choices.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { Text } from '../../ui/rich-text.tsx';
import type { PlannedStep } from './model.ts';
import { recommendationOf, stepMove } from './rules.ts';
import type { ReviewRoom } from './schema.ts';

interface StepFormProps {
  readonly activity: ReviewRoom;
  readonly plan: readonly PlannedStep[];
  readonly focus: RefObject<HTMLHeadingElement | null> | undefined;
  readonly decide: (move: Move) => void;
}

/** The next step of the plan: what, by whom, by when. */
export function StepForm({ activity, plan, focus, decide }: StepFormProps) {
  const { text, number } = useMessages();
  const [chosen, setChosen] = useState<Partial<PlannedStep>>({});
  const [missing, setMissing] = useState(false);
  const ids = useId();
  const error = `${ids}error`;
  const { recommendation, owner, date } = chosen;
  const choose = (part: Partial<PlannedStep>) => {
    setMissing(false);
    setChosen((before) => ({ ...before, ...part }));
  };
  const menus = [
    { part: 'owner', label: text('room.owner'), list: activity.owners, value: owner },
    { part: 'date', label: text('room.date'), list: activity.dates, value: date },
  ] as const;
  return (
    <form
      className="room-step"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (recommendation && owner && date) decide(stepMove(activity, { recommendation, owner, date }));
        else setMissing(true);
      }}
    >
      <h4 ref={focus} tabIndex={-1}>
        {text('room.step', { number: number(plan.length + 1), count: number(activity.take) })}
      </h4>
      {plan.length > 0 && <Planned activity={activity} plan={plan} />}
      <fieldset>
        <legend>{text('room.steps')}</legend>
        <Choices
          kind="radio"
          name={`${activity.id}-step-${plan.length}`}
          options={activity.recommendations.filter(({ id }) => plan.every((step) => step.recommendation !== id))}
          chosen={recommendation ? [recommendation] : []}
          onChoose={(id) => choose({ recommendation: id })}
          readOnly={false}
          marks={{}}
          describedBy={missing ? error : undefined}
          firstControlId={`${ids}first`}
        />
      </fieldset>
      <div className="room-menus">
        {menus.map(({ part, label, list, value }) => (
          <div key={part}>
            <label className="l" htmlFor={`${ids}${part}`}>
              {label}
            </label>
            <select
              id={`${ids}${part}`}
              className={value ? 'set' : undefined}
              value={value ?? ''}
              aria-describedby={missing ? error : undefined}
              onChange={(event) => choose({ [part]: event.target.value })}
            >
              <option value="">{text('room.choose')}</option>
              {list.map(({ id, text: words }) => (
                <option key={id} value={id}>
                  {words}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      <p className="room-error" id={error} role="alert">
        {missing && text('room.incomplete')}
      </p>
      <button type="submit" className="btn main">
        {text('room.planIt')}
      </button>
    </form>
  );
}

interface PlannedProps extends Pick<StepFormProps, 'activity' | 'plan'> {
  /** The round has ended: nothing else stands over the plan. */
  readonly alone?: boolean;
}

/** The plan so far, as a report prints it. */
export function Planned({ activity, plan, alone = false }: PlannedProps) {
  const { text } = useMessages();
  const Heading = alone ? 'h4' : 'h5';
  return (
    <div className="room-plan">
      <Heading>{text('room.plan')}</Heading>
      <ol>
        {plan.map((step) => (
          <li key={step.recommendation}>
            <Text text={recommendationOf(activity, step.recommendation)?.text ?? []} />
            <small>{plannedWords(activity, step, text)}</small>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Owner and date of a planned step, in one line. */
export function plannedWords(
  { owners, dates }: ReviewRoom,
  step: PlannedStep,
  text: ReturnType<typeof useMessages>['text'],
): string {
  const wordsOf = (list: readonly { readonly id: string; readonly text: string }[], id: string) =>
    list.find((entry) => entry.id === id)?.text ?? '';
  return text('room.planned', { owner: wordsOf(owners, step.owner), date: wordsOf(dates, step.date) });
}
