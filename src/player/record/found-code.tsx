import { useEffect, useRef } from 'react';
import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer, useSession } from '../player-context.tsx';
import { localDay } from './code-text.ts';
import { holdings } from './holdings.ts';
import type { Entered } from './read-entered.ts';

interface FoundCodeProps {
  readonly entered: Entered;
  readonly onAdd: () => void;
  readonly onLeave: () => void;
}

/** What a sound code holds, beside what is here, before anything changes. */
export function FoundCode({ entered, onAdd, onLeave }: FoundCodeProps) {
  const messages = useMessages();
  const { text, date, time } = messages;
  const { course } = usePlayer();
  const here = useSession((session) => session.progress);
  const mastery = useSession((session) => session.mastery);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const at = entered.minute * 60_000;
  const inCode = holdings(entered.progress, course, mastery, messages);
  const hereNow = holdings(here, course, mastery, messages);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {text('enter.found')}
      </h2>
      <p>
        {text('rescue.made')}: {text('rescue.madeAt', { date: date(localDay(at)), time: time(at) })}
      </p>
      <table className="held">
        <caption>{text('enter.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('enter.what')}</th>
            <th scope="col">{text('enter.inCode')}</th>
            <th scope="col">{text('enter.here')}</th>
          </tr>
        </thead>
        <tbody>
          {inCode.map(([title, value], row) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td>{value}</td>
              <td>{hereNow[row]?.[1]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="row">
        <button type="button" className="btn main" onClick={onAdd}>
          {text('enter.add')}
        </button>
        <button type="button" className="btn" onClick={onLeave}>
          {text('enter.cancel')}
        </button>
      </p>
    </>
  );
}
