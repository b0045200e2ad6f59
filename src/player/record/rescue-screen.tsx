import { useRef, useState } from 'react';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { saveText } from '../learning/save-text.ts';
import { LoadState } from '../load-state.tsx';
import { usePlayer, useSession } from '../player-context.tsx';
import { codeText } from './code-text.ts';
import { copyText } from './copy-text.ts';
import { holdings } from './holdings.ts';
import { QrPictures } from './qr-pictures.tsx';
import { RecordFrame } from './record-frame.tsx';
import { type MadeCode, useRescueCode } from './use-rescue-code.ts';

/** The learner's progress as a text and as pictures, to be kept or carried to another device. */
export function RescueScreen() {
  const { text } = useMessages();
  const { made, failed, retry } = useRescueCode();
  const begun = useSession(({ progress }) => progress.place !== undefined);
  return (
    <RecordFrame title={text('rescue.title')}>
      <p className="lead">{text('rescue.lead')}</p>
      {!begun && <p>{text('rescue.nothing')}</p>}
      {begun && made && <Code made={made} />}
      {begun && !made && <LoadState failed={failed} message={text('rescue.notLoaded')} onRetry={retry} />}
      <p>
        <a href="#/rescue/enter">{text('rescue.toEnter')}</a>
      </p>
    </RecordFrame>
  );
}

function Code({ made }: { made: MadeCode }) {
  const messages = useMessages();
  const { text } = messages;
  const { course } = usePlayer();
  const progress = useSession((session) => session.progress);
  const mastery = useSession((session) => session.mastery);
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const written = codeText(made, course.title, messages);
  const file = `rescue-code-${course.id}.txt`;
  return (
    <>
      <h2>{text('rescue.holds')}</h2>
      <dl className="kv">
        {holdings(progress, course, mastery, messages).map(([title, value]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h2>{text('rescue.asText')}</h2>
      <p>{text('rescue.asTextHint')}</p>
      <p className="row">
        <button
          type="button"
          className="btn main"
          onClick={async () => {
            const copied = field.current && (await copyText(field.current));
            setSaid(text(copied ? 'rescue.copied' : 'rescue.notCopied'));
          }}
        >
          <Icon name="document" />
          {text('rescue.copy')}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => {
            saveText(file, 'text/plain', written);
            setSaid(text('rescue.savedAs', { file }));
          }}
        >
          <Icon name="down" />
          {text('rescue.save')}
        </button>
      </p>
      <p role="status">{said}</p>
      <label className="l" htmlFor="rescue-text">
        {text('rescue.text')}
      </label>
      <textarea id="rescue-text" ref={field} className="in code-text" dir="ltr" readOnly rows={8} value={written} />
      <h2>{text('rescue.asPictures', { count: made.pieces.length })}</h2>
      <QrPictures pieces={made.pieces} />
    </>
  );
}
