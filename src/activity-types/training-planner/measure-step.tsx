import { type RefObject, useId, useState } from 'react';
import { Choices } from '../../ui/choices.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { Text } from '../../ui/rich-text.tsx';
import type { PlannerState } from './model.ts';
import type { TrainingPlanner } from './schema.ts';

interface MeasureStepProps {
  readonly plan: TrainingPlanner;
  readonly state: PlannerState;
  readonly focus: RefObject<HTMLHeadingElement | null>;
  /** Absent once every level has its measure. */
  readonly onTake: ((measure: number) => void) | undefined;
}

/** The level whose turn it is, below the measures that were chosen and what they show. */
export function MeasureStep({ plan, state, focus, onTake }: MeasureStepProps) {
  const { text } = useMessages();
  const name = useId();
  const [chosen, setChosen] = useState<string>();
  const [missing, setMissing] = useState(false);
  const level = plan.levels[state.measures.length];
  return (
    <section className="measures">
      {state.measures.length > 0 && (
        <>
          <h4>{text('planner.measures')}</h4>
          <ol>
            {state.measures.map((taken, at) => (
              <Taken key={plan.levels[at]?.id} plan={plan} level={at} taken={taken} />
            ))}
          </ol>
        </>
      )}
      {level && onTake && (
        <>
          <fieldset className="q">
            <legend>
              <h4 ref={focus} tabIndex={-1}>
                {level.title}: {level.asks}
              </h4>
            </legend>
            <p>
              <Text text={plan.measurePrompt} />
            </p>
            <p className="hint">
              {level.points > 0 ? text('planner.points', { count: level.points }) : text('planner.noPoints')}
            </p>
            {missing && (
              <p className="fielderr" id={`${name}-error`}>
                <Icon name="caution" />
                {text('planner.takeFirst')}
              </p>
            )}
            <Choices
              kind="radio"
              name={name}
              options={level.measures}
              chosen={chosen === undefined ? [] : [chosen]}
              onChoose={(id) => {
                setChosen(id);
                setMissing(false);
              }}
              readOnly={false}
              marks={{}}
              describedBy={missing ? `${name}-error` : undefined}
              firstControlId={`${name}-first`}
            />
          </fieldset>
          <p className="row">
            <button
              type="button"
              className="btn main"
              onClick={() =>
                chosen === undefined ? setMissing(true) : onTake(level.measures.findIndex(({ id }) => id === chosen))
              }
            >
              {text('planner.take')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

function Taken({
  plan,
  level,
  taken,
}: {
  readonly plan: TrainingPlanner;
  readonly level: number;
  readonly taken: number;
}) {
  const known = plan.levels[level];
  const measure = known?.measures[taken];
  if (!known || !measure) return null;
  const right = measure.id === known.answerKey;
  return (
    <li className={right ? 'right' : 'wrong'}>
      <p>
        <Icon name={right ? 'tick' : 'cross'} />
        <span>
          <b>{known.title}</b>: {measure.text}
        </span>
      </p>
      <p className="small">
        <Text text={measure.feedback} />
      </p>
    </li>
  );
}
