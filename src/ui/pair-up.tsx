import './styles/pair-up.css';
import { useId, useRef, useState } from 'react';
import { type InlineText, plainText } from '../domain/course/rich-text.ts';
import { AssignRow, firstOpen } from './assign-row.tsx';
import { Icon } from './icons.tsx';
import { useMessages } from './messages/context.tsx';
import { type Change, pairUp } from './one-to-one.ts';
import { Text } from './rich-text.tsx';

type Pairs = Readonly<Record<string, string>>;

interface PairUpProps {
  readonly name: string;
  readonly cards: readonly {
    readonly id: string;
    readonly text: InlineText;
    readonly detail?: string | undefined;
  }[];
  readonly partners: readonly { readonly id: string; readonly text: string; readonly detail?: string | undefined }[];
  readonly pairs: Pairs;
  /** The right partner by card, once it may be shown. */
  readonly right: Pairs | undefined;
  readonly onPair: (pairs: Pairs) => void;
  readonly readOnly: boolean;
  readonly marks: Readonly<Record<string, 'right' | 'wrong' | 'missed'>>;
  readonly describedBy: string | undefined;
  readonly firstControlId: string;
}

/**
 * Cards of two sides, paired one to one by a menu at each card of the first side. A pair lies together as one card. The list of
 * partners keeps its length, so that nothing jumps. What a choice does to another card is told.
 */
export function PairUp(props: PairUpProps) {
  const { name, cards, partners, pairs, right, onPair, readOnly, marks, describedBy, firstControlId } = props;
  const { text } = useMessages();
  const [change, setChange] = useState<Change>();
  // A closed menu passes through partners when the arrow keys are pressed: each step starts from what lay there when the
  // menu got the focus, so that what was only passed goes back to its place.
  const before = useRef<{ card: string; pairs: Pairs }>(undefined);
  const partnerOf = (id: string | undefined) => partners.find((partner) => partner.id === id);
  const cardName = (id: string) => plainText(cards.find((card) => card.id === id)?.text ?? []);
  const pair = (card: string, partner: string) => {
    const next = pairUp(before.current?.card === card ? before.current.pairs : pairs, card, partner);
    setChange(next);
    onPair(next.pairs);
  };
  const first = firstOpen(cards, (id) => pairs[id] === undefined);
  const listId = useId();
  const given = partnerOf(change?.given);

  return (
    <>
      <p className="ref" id={listId}>
        {text('pairs.partners')}
      </p>
      <ul className="partners" aria-labelledby={listId}>
        {partners.map((partner) => {
          const taken = Object.values(pairs).includes(partner.id);
          return (
            <li key={partner.id} className={taken ? 'taken' : undefined}>
              <b>{partner.text}</b>
              {partner.detail && <small>{partner.detail}</small>}
              {taken && (
                <>
                  <Icon name="tick" />
                  <span className="vh">{text('pairs.taken')}</span>
                </>
              )}
            </li>
          );
        })}
      </ul>
      <div className="match pairs">
        {cards.map((card, at) => {
          const partner = partnerOf(pairs[card.id]);
          return (
            <AssignRow
              key={card.id}
              id={card.id}
              controlId={at === first ? firstControlId : `${name}-${card.id}`}
              targets={partners}
              target={partner?.id}
              right={partnerOf(right?.[card.id])?.text}
              mark={marks[card.id]}
              readOnly={readOnly}
              describedBy={describedBy}
              onChoose={(choice) => pair(card.id, choice)}
              onFocus={() => {
                before.current = { card: card.id, pairs };
              }}
              classes={[partner && 'paired', !readOnly && change?.other === card.id && 'moved']}
              below={
                partner && (
                  <p className="partner">
                    <b>{partner.text}</b>
                    {partner.detail && <small>{partner.detail}</small>}
                  </p>
                )
              }
            >
              <b>
                <Text text={card.text} />
              </b>
              {card.detail && <small>{card.detail}</small>}
            </AssignRow>
          );
        })}
      </div>
      <p className="small told" role="status">
        {!readOnly &&
          change?.other !== undefined &&
          (given
            ? text('pairs.exchanged', { card: cardName(change.other), partner: given.text })
            : text('pairs.opened', { card: cardName(change.other) }))}
      </p>
    </>
  );
}
