import '../../ui/styles/table.css';
import '../../ui/styles/ledger-trace.css';
import '../../ui/messages/activities/ledger-trace.ts';
import { useId, useState } from 'react';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { Rich } from '../../ui/rich-text.tsx';
import { type ActivityViewProps, activityView } from '../define-activity-view.tsx';
import { debrief } from './debrief.tsx';
import { Findings } from './findings.tsx';
import { addressesOf } from './ledger.ts';
import { LedgerTable } from './ledger-table.tsx';
import { type Marks, findings as marksOf, solution } from './marks.ts';
import { type Task, type TraceState, taskOf } from './model.ts';
import { Picture } from './picture.tsx';
import { rules } from './rules.ts';
import type { LedgerTrace } from './schema.ts';
import { endingOf } from './scoring.ts';
import { TaskForm } from './task.tsx';
import { useWords } from './words.tsx';

type Props = ActivityViewProps<LedgerTrace, TraceState>;

/** The ledger with what was found on it, and the question of the moment beside it. */
function View({ activity: trace, state, round, result, focus, decide }: Props) {
  const task = taskOf(trace, state);
  const made = round.moves.length;
  return (
    <div className="trace">
      <Stages task={task} />
      <div className="trace-cols">
        <LedgerPane key={made} trace={trace} marks={result ? solution(trace) : marksOf(trace, state)} task={task} />
        <div className="trace-work">
          {task && <TaskForm key={made} trace={trace} task={task} number={made + 1} focus={focus} onDecide={decide} />}
          <Findings trace={trace} state={state} />
        </div>
      </div>
    </div>
  );
}

const stages = ['owner', 'follow', 'deposit'] as const;
const stageWords = { owner: 'trace.owners', follow: 'trace.trail', deposit: 'trace.report' } as const;

function Stages({ task }: { task: Task | undefined }) {
  const { text } = useMessages();
  const now = task ? stages.indexOf(task.kind) : stages.length;
  return (
    <ol className="stages" aria-label={text('trace.steps')}>
      {stages.map((stage, at) => (
        <li
          key={stage}
          className={at < now ? 'done' : at === now ? 'now' : undefined}
          aria-current={at === now ? 'step' : undefined}
        >
          {text(stageWords[stage])}
        </li>
      ))}
    </ol>
  );
}

interface PaneProps {
  readonly trace: LedgerTrace;
  readonly marks: Marks;
  /** Undefined once the round has ended. */
  readonly task: Task | undefined;
}

type Form = 'picture' | 'table';

/** Kept for the visit, since each finding begins with a fresh pane. */
let preferred: Form = 'picture';

function LedgerPane({ trace, marks, task }: PaneProps) {
  const { text, list, number } = useMessages();
  const name = useId();
  const [form, setForm] = useState<Form>(preferred);
  const [shown, setShown] = useState(() => shownFor(trace, task));
  const choose = (next: Form) => {
    preferred = next;
    setForm(next);
  };
  const found = text(task ? 'trace.yourTrail' : 'trace.theTrail');
  return (
    <div className="trace-ledger">
      {!task && <h4>{text('trace.solved')}</h4>}
      <fieldset className="switch">
        <legend>{text('trace.show')}</legend>
        {(['picture', 'table'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={form === one} onChange={() => choose(one)} />
            {text(`trace.${one}`)}
          </label>
        ))}
      </fieldset>
      {form === 'picture' ? (
        <>
          <Picture trace={trace} marks={marks} shown={shown} onShow={setShown} />
          <Shown trace={trace} marks={marks} shown={shown} onShow={setShown} />
          <p className="small muted">{text('trace.key')}</p>
        </>
      ) : (
        <LedgerTable trace={trace} marks={marks} shown={shown} onShow={setShown} found={found} />
      )}
      {marks.groups.length > 0 && (
        <p className="small">
          {text(task ? 'trace.groups' : 'trace.trueGroups', {
            groups: list(
              marks.groups.map((group, at) =>
                text('trace.group', {
                  number: number(at + 1),
                  addresses: group.map((id) => id.toUpperCase()).join(' + '),
                }),
              ),
            ),
          })}
        </p>
      )}
    </div>
  );
}

/** The transaction that a question is about. */
function shownFor(trace: LedgerTrace, task: Task | undefined): string {
  const [first] = trace.transactions;
  if (task?.kind === 'owner') return trace.owners[task.at]?.see ?? '';
  if (task?.kind === 'follow') return task.transaction.id;
  const paying = trace.transactions.find(({ paidTo }) => task && addressesOf(paidTo).includes(task.address));
  return (paying ?? first)?.id ?? '';
}

interface ShownProps {
  readonly trace: LedgerTrace;
  readonly marks: Marks;
  readonly shown: string;
  readonly onShow: (transaction: string) => void;
}

/** The transaction that is looked at, in words, and the way to its neighbours in time. */
function Shown({ trace, marks, shown, onShow }: ShownProps) {
  const { text, number } = useMessages();
  const words = useWords(trace);
  const at = trace.transactions.findIndex(({ id }) => id === shown);
  const transaction = trace.transactions[at];
  if (!transaction) return null;
  const [earlier, later] = [trace.transactions[at - 1], trace.transactions[at + 1]];
  const found = words.found(transaction, marks);
  return (
    <div className="shown">
      <div role="status">
        <p>
          <b>{text('trace.at', { id: transaction.id, time: transaction.time })}</b>
          {found && ` · ${found}`}
        </p>
        <dl>
          <dt>{text('trace.paidBy')}</dt>
          <dd>{words.payments(transaction.paidBy)}</dd>
          <dt>{text('trace.paidTo')}</dt>
          <dd>{words.payments(transaction.paidTo)}</dd>
          <dt>{text('trace.fee')}</dt>
          <dd>{number(transaction.fee)}</dd>
        </dl>
      </div>
      <p className="row">
        <button type="button" className="btn" disabled={!earlier} onClick={() => earlier && onShow(earlier.id)}>
          <Icon name="back" />
          {text('trace.earlier')}
        </button>
        <button type="button" className="btn" disabled={!later} onClick={() => later && onShow(later.id)}>
          {text('trace.later')}
          <Icon name="next" />
        </button>
      </p>
    </div>
  );
}

export const view = activityView<LedgerTrace, TraceState>({
  rules,
  View,
  debrief,
  Outcome: ({ activity, round }) => <Rich text={activity.endings[endingOf(activity, round.state)]} />,
});
