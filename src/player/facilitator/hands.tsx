import type { ReactNode } from 'react';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { NumberBadge } from '../../ui/number-badge.tsx';
import { handsFor, shareOfLongest, type Tally } from './tally.ts';

interface HandsProps {
  readonly options: readonly { readonly id: string; readonly text: string; readonly isShownRight: boolean }[];
  readonly tally: Tally;
  readonly onHand: (option: number, change: 1 | -1) => void;
  /** What stands below the words of an option. */
  readonly below?: (option: number) => ReactNode;
}

/** The options with the number that the room calls, the hands for each in words and as a bar, and buttons that count. */
export function Hands({ options, tally, onHand, below }: HandsProps) {
  const { text } = useMessages();
  return (
    <ol className="hands">
      {options.map(({ id, text: words, isShownRight }, at) => (
        <li key={id} className={isShownRight ? 'hand is-ok' : 'hand'}>
          <NumberBadge at={at} />
          <div className="hand-words">
            {isShownRight && (
              <p className="mark">
                <Icon name="tick" />
                {text('facilitator.right')}
              </p>
            )}
            <p>{words}</p>
            {below?.(at)}
          </div>
          <p className="hand-count">{text('facilitator.hands', { count: handsFor(tally, id) })}</p>
          <div className="hand-buttons">
            <button
              className="ib box"
              type="button"
              aria-label={text('facilitator.take', { number: at + 1 })}
              onClick={() => onHand(at, -1)}
            >
              <Icon name="minus" />
            </button>
            <button
              className="ib box"
              type="button"
              aria-label={text('facilitator.add', { number: at + 1 })}
              onClick={() => onHand(at, 1)}
            >
              <Icon name="plus" />
            </button>
          </div>
          <i className="hand-bar" aria-hidden="true" style={{ inlineSize: `${shareOfLongest(tally, id) * 100}%` }} />
        </li>
      ))}
    </ol>
  );
}
