import { type FormEvent, type RefObject, useId, useState } from 'react';
import type { Move } from '../../domain/activity/activity.ts';
import type { InlineText } from '../../domain/course/rich-text.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { TermedText } from '../../ui/rich-text.tsx';
import { confidences } from './ledger.ts';
import type { Task } from './model.ts';
import { offers, stepText } from './rules.ts';
import type { LedgerTrace } from './schema.ts';

interface TaskFormProps {
  readonly trace: LedgerTrace;
  readonly task: Task;
  /** From 1 on. */
  readonly number: number;
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly onDecide: (move: Move) => void;
}

/** One question with its choices; the finding is written down by a button, so that nothing is decided by passing over it. */
export function TaskForm({ trace, task, number, focus, onDecide }: TaskFormProps) {
  const { text } = useMessages();
  const name = useId();
  const [chosen, setChosen] = useState<Move>();
  const [isMissing, setMissing] = useState(false);
  const { prompt, hint } = asked(trace, task);
  const write = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (chosen !== undefined) return onDecide(chosen);
    setMissing(true);
    event.currentTarget.querySelector('input')?.focus();
  };
  const choose = (move: Move) => {
    setChosen(move);
    setMissing(false);
  };
  return (
    <form className="finding" onSubmit={write}>
      <fieldset
        className={task.kind === 'follow' ? undefined : 'sure'}
        aria-describedby={isMissing ? `${name}-missing` : undefined}
      >
        <legend>
          <span className="meta">{text('trace.finding', { number })}</span>
          <h4 ref={focus} tabIndex={-1}>
            {prompt}
          </h4>
        </legend>
        {isMissing && (
          <p className="fielderr" id={`${name}-missing`}>
            <Icon name="caution" />
            {text('trace.choose')}
          </p>
        )}
        {task.kind === 'follow' ? (
          <div className="opts">
            {offers(task).map(({ move, step }) => (
              <div className="opt" key={move}>
                <input
                  type="radio"
                  name={name}
                  id={`${name}-${move}`}
                  checked={chosen === move}
                  onChange={() => choose(move)}
                />
                <label htmlFor={`${name}-${move}`}>{stepText(trace, step)}</label>
              </div>
            ))}
          </div>
        ) : (
          <div className="three">
            {confidences.map((confidence, move) => (
              <div key={confidence}>
                <input
                  type="radio"
                  name={name}
                  id={`${name}-${confidence}`}
                  checked={chosen === move}
                  onChange={() => choose(move)}
                />
                <label htmlFor={`${name}-${confidence}`}>
                  <span className="lv" aria-hidden="true">
                    {confidences.map((other, bar) => (
                      <i key={other} className={bar <= move ? 'f' : undefined} />
                    ))}
                  </span>
                  <span>
                    <b>{trace.words[confidence].text}</b>
                    {trace.words[confidence].hint}
                  </span>
                </label>
              </div>
            ))}
          </div>
        )}
      </fieldset>
      {hint && (
        <details>
          <summary>{text('trace.hint')}</summary>
          <p>
            <TermedText text={hint} />
          </p>
        </details>
      )}
      <button type="submit" className="btn main">
        {text('trace.write')}
      </button>
    </form>
  );
}

function asked(trace: LedgerTrace, task: Task): { readonly prompt: string; readonly hint?: InlineText | undefined } {
  const found =
    task.kind === 'owner'
      ? trace.owners[task.at]
      : task.kind === 'follow'
        ? trace.follow.find(({ transaction }) => transaction === task.transaction.id)
        : trace.deposits.find(({ address }) => address === task.address);
  return found ?? { prompt: '' };
}
