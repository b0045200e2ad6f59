import type { RefObject } from 'react';
import type { Move } from '../../domain/activity/activity.ts';
import type { InlineText } from '../../domain/course/rich-text.ts';
import { ChoiceForm } from '../../ui/choice-form.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
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

/** One question of the trace: a step of the trail, or a word for how sure a finding is. */
export function TaskForm({ trace, task, number, focus, onDecide }: TaskFormProps) {
  const { text } = useMessages();
  const { prompt, hint } = asked(trace, task);
  return (
    <ChoiceForm
      above={text('trace.finding', { number })}
      prompt={prompt}
      form={task.kind === 'follow' ? 'rows' : 'scale'}
      choices={
        task.kind === 'follow'
          ? offers(task).map(({ move, step }) => ({ value: move, text: stepText(trace, step) }))
          : confidences.map((confidence, move) => ({
              value: move,
              ...trace.words[confidence],
              sign: <Bars filled={move + 1} />,
            }))
      }
      hint={hint && { title: text('trace.hint'), text: hint }}
      send={text('trace.write')}
      missing={text('trace.choose')}
      focus={focus}
      onSend={onDecide}
    />
  );
}

function Bars({ filled }: { filled: number }) {
  return (
    <span className="lv" aria-hidden="true">
      {confidences.map((confidence, bar) => (
        <i key={confidence} className={bar < filled ? 'f' : undefined} />
      ))}
    </span>
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
