import { useState } from 'react';
import { mostSubmissions, type OwnRecord } from '../../tracking/own-record.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer, useSession } from '../player-context.tsx';
import { holdings } from './holdings.ts';
import { useRecordExport } from './use-record-export.ts';

/** What the record holds, and the way to a file of it. */
export function OwnHoldings({ record }: { record: OwnRecord }) {
  const messages = useMessages();
  const { text, number } = messages;
  const { course } = usePlayer();
  const progress = useSession((session) => session.progress);
  const mastery = useSession((session) => session.mastery);
  // Read again after each save.
  useSession((session) => session.save);
  const { submissions, leftOut } = record.read();
  const exportRecord = useRecordExport(record);
  const [said, setSaid] = useState('');
  const known = [
    ...holdings(progress, course, mastery, messages),
    [text('record.submissions'), number(submissions.length)] as const,
  ];
  return (
    <>
      <h2>{text('rescue.holds')}</h2>
      <dl className="kv">
        {known.map(([title, value]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="small muted">
        {text('record.bound', { most: mostSubmissions })} {leftOut > 0 && text('record.leftOut', { count: leftOut })}
      </p>
      <p>
        <button
          type="button"
          className="btn main"
          onClick={() =>
            exportRecord().then(
              (file) => setSaid(text('record.exported', { file })),
              () => setSaid(text('record.failed')),
            )
          }
        >
          <Icon name="down" />
          {text('record.export')}
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  );
}
