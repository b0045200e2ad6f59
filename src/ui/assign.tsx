import type { InlineText } from '../domain/course/rich-text.ts';
import { AssignRow, assigned as assignedTo, firstOpen } from './assign-row.tsx';
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
  const nameOf = (target: string | undefined) => targets.find(({ id }) => id === target)?.text;
  const assign = (item: string, target: string) => onAssign(assignedTo(assigned, item, target));
  const first = firstOpen(items, (id) => assigned[id] === undefined);
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
        {items.map((item, at) => (
          <AssignRow
            key={item.id}
            id={item.id}
            controlId={at === first ? firstControlId : `${name}-${item.id}`}
            targets={targets}
            target={assigned[item.id]}
            right={nameOf(right?.[item.id])}
            mark={marks[item.id]}
            readOnly={readOnly}
            describedBy={describedBy}
            onChoose={(target) => assign(item.id, target)}
            classes={[drag.over === item.id && 'over']}
          >
            <Text text={item.text} />
          </AssignRow>
        ))}
      </div>
    </>
  );
}
