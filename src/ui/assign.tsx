import type { InlineText } from '../domain/course/rich-text.ts';
import { MarkWord } from './choices.tsx';
import { useMessages } from './messages/context.tsx';
import { Text } from './rich-text.tsx';
import { useDrag } from './use-drag.ts';

type Pairs = Readonly<Record<string, string>>;

interface AssignProps {
  readonly name: string;
  readonly items: readonly { readonly id: string; readonly text: InlineText }[];
  readonly targets: readonly { readonly id: string; readonly text: string }[];
  readonly assigned: Pairs;
  /** The right target by item, once it may be shown. */
  readonly right: Pairs | undefined;
  readonly onAssign: (assigned: Pairs) => void;
  readonly readOnly: boolean;
  readonly marks: Readonly<Record<string, 'right' | 'wrong' | 'missed'>>;
  readonly describedBy: string | undefined;
  readonly firstControlId: string;
}

/** Each item has a menu of targets; a target's name can be dragged onto an item too. */
export function Assign(props: AssignProps) {
  const { name, items, targets, assigned, right, onAssign, readOnly, marks, describedBy, firstControlId } = props;
  const { text } = useMessages();
  const nameOf = (target: string | undefined) => targets.find(({ id }) => id === target)?.text ?? '';
  const assign = (item: string, target: string) => {
    if (readOnly) return;
    const { [item]: _, ...rest } = assigned;
    onAssign(target === '' ? rest : { ...rest, [item]: target });
  };
  // An error leads to the first row that is still open.
  const first = Math.max(
    0,
    items.findIndex(({ id }) => assigned[id] === undefined),
  );
  const drag = useDrag((target, item) => assign(item, target));

  return (
    <>
      {!readOnly && (
        <ul className="chips" aria-hidden="true">
          {targets.map((target) => (
            <li
              key={target.id}
              className={drag.dragged === target.id ? 'grip chip on' : 'grip chip'}
              {...drag.handle(target.id)}
            >
              {target.text}
            </li>
          ))}
        </ul>
      )}
      <div className="match">
        {items.map((item, at) => {
          const mark = marks[item.id];
          const id = at === first ? firstControlId : `${name}-${item.id}`;
          const classes = [drag.over === item.id && 'over', mark && (mark === 'wrong' ? 'is-bad' : 'is-ok')];
          return (
            <div key={item.id} data-drop={item.id} className={classes.filter(Boolean).join(' ') || undefined}>
              <label htmlFor={id}>
                {mark && <MarkWord mark={mark} />}
                <Text text={item.text} />
                {right && mark === 'wrong' && (
                  <small>{text('question.rightChoice', { choice: nameOf(right[item.id]) })}</small>
                )}
              </label>
              <select
                id={id}
                className={assigned[item.id] === undefined ? undefined : 'set'}
                value={assigned[item.id] ?? ''}
                aria-disabled={readOnly || undefined}
                aria-describedby={describedBy}
                onChange={(event) => assign(item.id, event.target.value)}
              >
                <option value="">{text('question.choose')}</option>
                {targets.map((target) => (
                  <option key={target.id} value={target.id}>
                    {target.text}
                  </option>
                ))}
              </select>
            </div>
          );
        })}
      </div>
    </>
  );
}
