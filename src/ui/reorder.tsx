import { useRef, useState } from 'react';
import type { InlineText } from '../domain/course/rich-text.ts';
import { plainText } from '../domain/course/rich-text.ts';
import { MarkWord } from './choices.tsx';
import { Icon } from './icons.tsx';
import { useMessages } from './messages/context.tsx';
import { Text } from './rich-text.tsx';
import { useDrag } from './use-drag.ts';

interface Item {
  readonly id: string;
  readonly text: InlineText;
}

interface ReorderProps {
  readonly items: readonly Item[];
  /** Shown below when it may be known. */
  readonly rightOrder: readonly Item[] | undefined;
  readonly onReorder: (ids: readonly string[]) => void;
  readonly readOnly: boolean;
  readonly marks: Readonly<Record<string, 'right' | 'wrong' | 'missed'>>;
  readonly describedBy: string | undefined;
  readonly firstControlId: string;
}

/**
 * A list that is put in order with buttons. What was moved is told and keeps the focus. Its numbers can be dragged too: a
 * finger on the words of a row still scrolls the page.
 */
export function Reorder({ items, rightOrder, onReorder, readOnly, marks, describedBy, firstControlId }: ReorderProps) {
  const { text } = useMessages();
  const [moved, setMoved] = useState<{ id: string; place: number }>();
  const list = useRef<HTMLOListElement>(null);
  const ids = items.map(({ id }) => id);
  const moveTo = (id: string, place: number) => {
    if (readOnly || place < 0 || place >= ids.length) return;
    const rest = ids.filter((other) => other !== id);
    onReorder([...rest.slice(0, place), id, ...rest.slice(place)]);
    setMoved({ id, place: place + 1 });
  };
  const drag = useDrag((id, target) => moveTo(id, ids.indexOf(target)));
  const movedItem = items.find(({ id }) => id === moved?.id);

  return (
    <>
      <ol className="ord" ref={list}>
        {items.map((item, at) => {
          const name = plainText(item.text);
          const mark = marks[item.id];
          const classes = [
            moved?.id === item.id && !readOnly && 'moved',
            drag.over === item.id && 'over',
            mark && (mark === 'wrong' ? 'is-bad' : 'is-ok'),
          ];
          return (
            <li key={item.id} data-drop={item.id} className={classes.filter(Boolean).join(' ') || undefined}>
              <span className={readOnly ? 'place' : 'place grip'} {...(readOnly ? {} : drag.handle(item.id))} />
              <span>
                {mark && <MarkWord mark={mark} />}
                <Text text={item.text} />
              </span>
              <span className="mv">
                {(['up', 'down'] as const).map((way) => {
                  const place = way === 'up' ? at - 1 : at + 1;
                  const atEnd = place < 0 || place >= items.length;
                  return (
                    <button
                      key={way}
                      type="button"
                      id={at === 0 && way === 'down' ? firstControlId : undefined}
                      className="ib box"
                      aria-label={text(way === 'up' ? 'question.moveUp' : 'question.moveDown', { item: name })}
                      aria-disabled={readOnly || atEnd || undefined}
                      aria-describedby={describedBy}
                      onClick={() => moveTo(item.id, place)}
                    >
                      <Icon name={way} />
                    </button>
                  );
                })}
              </span>
            </li>
          );
        })}
      </ol>
      <p className="vh" role="status">
        {movedItem && moved && text('question.moved', { item: plainText(movedItem.text), place: moved.place })}
      </p>
      {rightOrder && Object.values(marks).includes('wrong') && (
        <div className="right-order">
          <p>{text('question.rightOrder')}</p>
          <ol>
            {rightOrder.map((item) => (
              <li key={item.id}>
                <Text text={item.text} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </>
  );
}
