import { useEffect, useRef } from 'react';
import type { Progress } from '../../domain/progress/progress.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer, useSession } from '../player-context.tsx';
import { localDay } from './code-text.ts';
import { holdings } from './holdings.ts';

interface FoundProgressProps {
  readonly title: string;
  /** Of what was found, as the table says it. */
  readonly column: string;
  readonly progress: Progress;
  /** Milliseconds since 1970. */
  readonly made?: number;
  readonly onAdd: () => void;
  readonly onLeave: () => void;
}

/** What a code or a file holds, beside what is here, before anything changes. */
export function FoundProgress({ title, column, progress, made, onAdd, onLeave }: FoundProgressProps) {
  const messages = useMessages();
  const { text, date, time } = messages;
  const { course } = usePlayer();
  const here = useSession((session) => session.progress);
  const mastery = useSession((session) => session.mastery);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const found = holdings(progress, course, mastery, messages);
  const hereNow = holdings(here, course, mastery, messages);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {made !== undefined && (
        <p>
          {text('rescue.made')}: {text('rescue.madeAt', { date: date(localDay(made)), time: time(made) })}
        </p>
      )}
      <table className="held">
        <caption>{text('enter.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('enter.what')}</th>
            <th scope="col">{column}</th>
            <th scope="col">{text('enter.here')}</th>
          </tr>
        </thead>
        <tbody>
          {found.map(([what, value], row) => (
            <tr key={what}>
              <th scope="row">{what}</th>
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
