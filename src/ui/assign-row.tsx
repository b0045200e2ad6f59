import type { ReactNode } from 'react';
import { MarkWord } from './choices.tsx';
import { useMessages } from './messages/context.tsx';

export interface AssignRowProps {
  readonly id: string;
  readonly controlId: string;
  /** What the menu is for: its label. */
  readonly children: ReactNode;
  readonly targets: readonly { readonly id: string; readonly text: string }[];
  /** Id of the chosen target; undefined while none is. */
  readonly target: string | undefined;
  /** Words of the right target, once they may be shown. */
  readonly right: string | undefined;
  readonly mark: 'right' | 'wrong' | 'missed' | undefined;
  readonly readOnly: boolean;
  readonly describedBy: string | undefined;
  /** `''` takes the choice back. Not called while read-only. */
  readonly onChoose: (target: string) => void;
  readonly onFocus?: () => void;
  /** More classes of the row. */
  readonly classes?: readonly (string | false | undefined)[];
  /** Shown below label and menu. */
  readonly below?: ReactNode;
}

/** One item with its menu of targets. A checked row carries its state in shape and word. */
export function AssignRow({ id, controlId, children, targets, target, right, mark, ...rest }: AssignRowProps) {
  const { text } = useMessages();
  const { readOnly, describedBy, onChoose, onFocus, classes = [], below } = rest;
  const all = [...classes, mark && (mark === 'wrong' ? 'is-bad' : 'is-ok')].filter(Boolean).join(' ');
  return (
    <div data-drop={id} className={all || undefined}>
      <label htmlFor={controlId}>
        {mark && <MarkWord mark={mark} />}
        {children}
        {right && mark === 'wrong' && <small>{text('question.rightChoice', { choice: right })}</small>}
      </label>
      <select
        id={controlId}
        className={target === undefined ? undefined : 'set'}
        value={target ?? ''}
        aria-disabled={readOnly || undefined}
        aria-describedby={describedBy}
        onFocus={onFocus}
        onChange={(event) => !readOnly && onChoose(event.target.value)}
      >
        <option value="">{text('question.choose')}</option>
        {targets.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.text}
          </option>
        ))}
      </select>
      {below}
    </div>
  );
}

/** The pairs with one item given another target, or none for `''`. */
export function assigned(
  pairs: Readonly<Record<string, string>>,
  item: string,
  target: string,
): Readonly<Record<string, string>> {
  const { [item]: _, ...others } = pairs;
  return target === '' ? others : { ...others, [item]: target };
}

/** The place of the first item that is still open, since an error leads there; 0 where none is. */
export function firstOpen(items: readonly { readonly id: string }[], isOpen: (item: string) => boolean): number {
  return Math.max(
    0,
    items.findIndex(({ id }) => isOpen(id)),
  );
}
