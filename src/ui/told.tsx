import './styles/told.css';
import type { RefObject } from 'react';
import type { InlineText } from '../domain/course/rich-text.ts';
import { Icon } from './icons.tsx';
import { useMessages } from './messages/context.tsx';
import { Text } from './rich-text.tsx';

export type Verdict = 'right' | 'partly' | 'wrong';

/** A share in three words: all, some, none. */
export function verdictOf(share: number): Verdict {
  return share >= 1 - 1e-9 ? 'right' : share > 0 ? 'partly' : 'wrong';
}

interface ToldProps {
  readonly verdict: Verdict;
  readonly title: string;
  readonly reasons: readonly InlineText[];
  readonly focus: RefObject<HTMLHeadingElement | null> | undefined;
}

/** What the last decision was worth, and why; stands above the next one. */
export function Told({ verdict, title, reasons, focus }: ToldProps) {
  const { text } = useMessages();
  const icon = { right: 'tick', partly: 'caution', wrong: 'cross' } as const;
  return (
    <div className={`told ${verdict}`}>
      <h4 ref={focus} tabIndex={-1}>
        <span className="sign">
          <Icon name={icon[verdict]} />
          {text(`debrief.${verdict}`)}
        </span>{' '}
        {title}
      </h4>
      {reasons.length === 1 ? (
        <p>
          <Text text={reasons[0] ?? []} />
        </p>
      ) : (
        <ul>
          {reasons.map((reason) => (
            <li key={JSON.stringify(reason)}>
              <Text text={reason} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
