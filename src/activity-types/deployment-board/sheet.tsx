import { Icon, type IconName } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import type { BoardState, Light } from './model.ts';
import type { DeploymentBoard } from './schema.ts';

const signs: Readonly<Record<Light, IconName>> = { green: 'tick', amber: 'caution', red: 'cross' };

/** A light by shape and colour; its word stands beside it. */
export function Signal({ light }: { readonly light: Light }) {
  return (
    <span className={`signal ${light}`} aria-hidden="true">
      <Icon name={signs[light]} />
    </span>
  );
}

interface SheetProps {
  readonly board: DeploymentBoard;
  readonly state: BoardState;
  readonly ended: boolean;
}

/** What the board has written so far: a light for each criterion, the decision and its conditions. */
export function Sheet({ board, state, ended }: SheetProps) {
  const { text } = useMessages();
  const textOf = (entries: readonly { readonly id: string; readonly text: string }[], id: string | undefined) =>
    entries.find((entry) => entry.id === id)?.text;
  const decision = textOf(board.decisions, state.decision);
  return (
    <table className="sheet-of-board">
      <caption>{text('board.sheet')}</caption>
      <thead className="vh">
        <tr>
          <th scope="col">{text('board.about')}</th>
          <th scope="col">{text('board.written')}</th>
          {ended && <th scope="col">{text('board.deserved')}</th>}
        </tr>
      </thead>
      <tbody>
        {board.criteria.map(({ id, title, answerKey }, at) => {
          const mark = state.marks[at];
          return (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{mark ? <Lit board={board} light={mark} /> : <span className="open">{text('board.open')}</span>}</td>
              {ended && <td>{mark === answerKey ? text('board.same') : <Lit board={board} light={answerKey} />}</td>}
            </tr>
          );
        })}
        {decision && (
          <tr>
            <th scope="row">{text('board.decision')}</th>
            <td colSpan={ended ? 2 : 1}>
              <b>{decision}</b>
            </td>
          </tr>
        )}
        {state.set.length > 0 && (
          <tr>
            <th scope="row">{text('board.conditions')}</th>
            <td colSpan={ended ? 2 : 1}>
              <ul>
                {state.set.map((id) => (
                  <li key={id}>{textOf(board.conditions, id)}</li>
                ))}
              </ul>
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Lit({ board, light }: { readonly board: DeploymentBoard; readonly light: Light }) {
  return (
    <span className="lit">
      <Signal light={light} />
      {board.lights[light].text}
    </span>
  );
}
