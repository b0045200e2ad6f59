import '../../ui/styles/table.css';
import '../../ui/styles/deployment-board.css';
import '../../ui/messages/activities/deployment-board.ts';
import { ChoiceForm } from '../../ui/choice-form.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { Rich, TermedText } from '../../ui/rich-text.tsx';
import { type ActivityViewProps, activityView } from '../define-activity-view.tsx';
import { debrief } from './debrief.tsx';
import { type BoardState, conditionsToSet, lights, taskOf } from './model.ts';
import { moveOf, rules } from './rules.ts';
import type { DeploymentBoard } from './schema.ts';
import { endingOf } from './scoring.ts';
import { Sheet, Signal } from './sheet.tsx';

type Props = ActivityViewProps<DeploymentBoard, BoardState>;

/** The file on one side, the board's sheet and the question of the moment on the other. */
function View({ activity: board, state, round, result, focus, decide }: Props) {
  return (
    <div className="board">
      <div className="board-cols">
        <File board={board} ended={result !== undefined} />
        <div>
          <Question key={round.moves.length} board={board} state={state} focus={focus} decide={decide} />
          <Sheet board={board} state={state} ended={result !== undefined} />
        </div>
      </div>
    </div>
  );
}

/** Every line of the file, in reach all the time. After the round each gap stands below the line that shows it. */
function File({ board, ended }: { readonly board: DeploymentBoard; readonly ended: boolean }) {
  const { text } = useMessages();
  const titleOf = (criterion: string) => board.criteria.find(({ id }) => id === criterion)?.title ?? '';
  return (
    <section className="file">
      <h4>
        <Icon name="document" />
        {board.file}
      </h4>
      <ol>
        {board.statements.map(({ id, text: line }) => (
          <li key={id}>
            <TermedText text={line} />
            {ended &&
              board.gaps
                .filter(({ statement }) => statement === id)
                .map((gap) => (
                  <p key={gap.id} className="gap">
                    <Icon name="caution" />
                    {text('board.gap', { criterion: titleOf(gap.criterion), gap: gap.text })}
                  </p>
                ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

type QuestionProps = Pick<Props, 'state' | 'focus' | 'decide'> & { readonly board: DeploymentBoard };

function Question({ board, state, focus, decide }: QuestionProps) {
  const { text } = useMessages();
  const task = taskOf(board, state);
  if (!task) return null;
  const common = { missing: text('board.choose'), focus, onSend: decide };
  if (task.kind === 'light') {
    const criterion = board.criteria[task.at];
    if (!criterion) return null;
    return (
      <ChoiceForm
        {...common}
        above={text('board.criterion', {
          number: task.at + 1,
          count: board.criteria.length,
          title: criterion.title,
        })}
        prompt={criterion.prompt}
        form="scale"
        choices={lights.map((light, value) => ({ value, ...board.lights[light], sign: <Signal light={light} /> }))}
        send={text('board.mark')}
      />
    );
  }
  const decides = task.kind === 'decision';
  const entries = decides ? board.decisions : board.conditions.filter(({ id }) => !state.set.includes(id));
  return (
    <ChoiceForm
      {...common}
      above={
        decides ? text('board.decision') : text('board.condition', { number: task.at + 1, count: conditionsToSet })
      }
      prompt={decides ? board.ask : board.askCondition}
      form="rows"
      choices={entries.map(({ id, text: words }) => ({
        value: moveOf(decides ? board.decisions : board.conditions, id),
        text: words,
      }))}
      send={text(decides ? 'board.decide' : 'board.set')}
    />
  );
}

export const view = activityView<DeploymentBoard, BoardState>({
  rules,
  View,
  debrief,
  Outcome: ({ activity, round: { state } }) => {
    const ending = endingOf(activity, state);
    const own = activity.decisions.find(({ id }) => id === state.decision)?.ending;
    return <Rich text={ending === 'unsound' ? (own ?? []) : activity.endings[ending]} />;
  },
});
