import { useState } from 'react';
import { Icon } from '../../ui/icons.tsx';
import '../../ui/messages/en-blocks.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { Rich, TermedText } from '../../ui/rich-text.tsx';
import type { BlockViewProps } from '../define-block-view.tsx';
import { Lanes } from './lanes-view.tsx';
import type { ProcessChainBlock } from './schema.ts';
import '../../ui/styles/process-chain.css';

type Step = ProcessChainBlock['steps'][number];

/** One step at a time below the picture, or all of them as a list; on paper always the list. */
export function View({ block }: BlockViewProps<ProcessChainBlock>) {
  const { text } = useMessages();
  const { actors, steps } = block;
  const [at, setAt] = useState(0);
  const [all, setAll] = useState(false);
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? '';
  const step = steps[at];
  return (
    <div className="flow chain">
      {block.heading && <h3>{block.heading}</h3>}
      {block.intro && <Rich text={block.intro} />}
      <Lanes actors={actors} steps={steps} at={all ? undefined : at} />
      {!all && step && (
        <>
          <div className="present no-print" aria-live="polite" aria-atomic="true">
            <p className="meta">{text('chain.step', { number: at + 1, count: steps.length })}</p>
            <Account step={step} nameOf={nameOf} />
          </div>
          <p className="row no-print">
            <Move to={at - 1} label={text('chain.previous')} last={steps.length - 1} onMove={setAt} icon="back" />
            <Move to={at + 1} label={text('chain.next')} last={steps.length - 1} onMove={setAt} icon="next" />
          </p>
        </>
      )}
      <div className="all">
        <p className="row no-print">
          <b>{text('chain.all')}</b>
          <button type="button" className="btn sm" aria-pressed={all} onClick={() => setAll(!all)}>
            {text('chain.showAll')}
          </button>
        </p>
        <ol className={all ? 'steps open' : 'steps'}>
          {steps.map((other, index) => (
            <li key={other.id}>
              {!all && (
                <button
                  type="button"
                  className="jump no-print"
                  aria-current={index === at ? 'step' : undefined}
                  onClick={() => setAt(index)}
                >
                  {other.title} <small>{nameOf(other.actor)}</small>
                </button>
              )}
              <div className="told">
                <Account step={other} nameOf={nameOf} />
              </div>
            </li>
          ))}
        </ol>
      </div>
      {block.conclusion && <Rich text={block.conclusion} />}
    </div>
  );
}

/** What one actor did, who received it, and where its power ended. */
function Account({ step, nameOf }: { step: Step; nameOf: (id: string) => string }) {
  const { text, date } = useMessages();
  return (
    <>
      <p className="did">
        <b>{nameOf(step.actor)}</b> {step.title}
      </p>
      {step.date && <time dateTime={step.date}>{date(step.date)}</time>}
      <div>
        <TermedText text={step.text} />
      </div>
      {step.to && <p className="small">{text('chain.goesTo', { actor: nameOf(step.to) })}</p>}
      {step.limit && (
        <div className="limit">
          <b>{text('chain.limit')}</b>
          <div>
            <TermedText text={step.limit} />
          </div>
        </div>
      )}
    </>
  );
}

interface MoveProps {
  readonly to: number;
  readonly last: number;
  readonly label: string;
  readonly icon: 'back' | 'next';
  readonly onMove: (to: number) => void;
}

/** At either end the button stays in reach, so that the focus is not lost, and does nothing. */
function Move({ to, last, label, icon, onMove }: MoveProps) {
  const off = to < 0 || to > last;
  return (
    <button type="button" className="btn" aria-disabled={off || undefined} onClick={() => !off && onMove(to)}>
      {icon === 'back' && <Icon name={icon} />}
      {label}
      {icon === 'next' && <Icon name={icon} />}
    </button>
  );
}
