import './styles/desk.css';
import type { InlineText } from '../domain/course/rich-text.ts';
import { AssignRow, assigned as assignedTo, firstOpen } from './assign-row.tsx';
import { Icon } from './icons.tsx';
import { useMessages } from './messages/context.tsx';
import { NumberBadge } from './number-badge.tsx';
import { Text } from './rich-text.tsx';

type Pairs = Readonly<Record<string, string>>;

interface Card {
  readonly id: string;
  readonly text: InlineText;
  readonly from?: string | undefined;
}

interface Tray {
  readonly id: string;
  readonly text: string;
  readonly hint?: string | undefined;
  readonly refuse?: boolean | undefined;
}

interface DeskProps {
  readonly name: string;
  readonly cards: readonly Card[];
  readonly trays: readonly Tray[];
  /** The tray of each card that was put away. */
  readonly assigned: Pairs;
  /** The right tray by card, once it may be shown. */
  readonly right: Pairs | undefined;
  readonly onAssign: (assigned: Pairs) => void;
  readonly readOnly: boolean;
  readonly marks: Readonly<Record<string, 'right' | 'wrong' | 'missed'>>;
  readonly describedBy: string | undefined;
  readonly firstControlId: string;
}

/** A stack of cards, each with a menu of trays. The trays above show what lies in them by the numbers of the cards. */
export function Desk(props: DeskProps) {
  const { name, cards, trays, assigned, right, onAssign, readOnly, marks, describedBy, firstControlId } = props;
  const { text } = useMessages();
  const trayOf = (id: string | undefined) => trays.find((tray) => tray.id === id)?.text;
  const first = firstOpen(cards, (id) => assigned[id] === undefined);
  const sorted = cards.filter(({ id }) => assigned[id] !== undefined).length;

  return (
    <>
      <ul className="trays">
        {trays.map((tray) => (
          <li key={tray.id} className={tray.refuse ? 'refuse' : undefined}>
            <p>
              {tray.refuse && <Icon name="cross" />}
              <b>{tray.text}</b>
            </p>
            {tray.hint && <p className="about">{tray.hint}</p>}
            {/* The menu of each card says the same to the ear. */}
            <p className="held" aria-hidden="true">
              {cards.map(({ id }, at) => assigned[id] === tray.id && <NumberBadge key={id} at={at} />)}
            </p>
          </li>
        ))}
      </ul>
      <p className="ref">{text('desk.sorted', { count: sorted, all: cards.length })}</p>
      <div className="match desk">
        {cards.map((card, at) => {
          const open = assigned[card.id] === undefined;
          return (
            <AssignRow
              key={card.id}
              id={card.id}
              controlId={at === first ? firstControlId : `${name}-${card.id}`}
              targets={trays}
              target={assigned[card.id]}
              right={trayOf(right?.[card.id])}
              mark={marks[card.id]}
              readOnly={readOnly}
              describedBy={describedBy}
              onChoose={(tray) => onAssign(assignedTo(assigned, card.id, tray))}
              classes={[!open && 'sorted', open && at === first && 'top']}
            >
              <NumberBadge at={at} />
              {card.from && <span className="from">{card.from}</span>} <Text text={card.text} />
            </AssignRow>
          );
        })}
      </div>
    </>
  );
}
