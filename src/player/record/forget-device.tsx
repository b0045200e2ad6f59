import { useState } from 'react';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer, useSession } from '../player-context.tsx';
import { stored, storedKey } from './stored.ts';

/** Deletes what this browser keeps of this learner in this course: asked twice, a copy offered first. */
export function ForgetDevice({ learner }: { learner: string }) {
  const { text } = useMessages();
  const { course, storage, session, ownRecord, forgetJournal } = usePlayer();
  const connected = useSession(({ launch }) => launch?.connected === true);
  const saved = useSession(({ save }) => save.status === 'saved' || save.status === 'idle');
  const [step, setStep] = useState<'quiet' | 'asking'>('quiet');

  const forget = async () => {
    // What is at hand is told to the LMS, and from then on nothing is written any more.
    await session.getState().leave();
    const gone = await forgetJournal();
    try {
      for (const { key, deleted } of stored) {
        const name = storedKey(key, course.id, learner);
        if (deleted) storage?.removeItem?.(name);
      }
    } catch {
      // A browser that forbids it keeps nothing either.
    }
    // With an LMS the screen says now that the course was left; without one it begins anew.
    if (!connected && gone) {
      window.location.hash = '/';
      window.location.reload();
    }
  };

  return (
    <>
      <h2>{text('forget.title')}</h2>
      <p>{text(connected ? 'forget.lms' : 'forget.alone')}</p>
      {step === 'quiet' ? (
        <p>
          <button type="button" className="btn" onClick={() => setStep('asking')}>
            <Icon name="cross" />
            {text('forget.start')}
          </button>
        </p>
      ) : (
        <fieldset className="forget">
          <legend>{text('forget.sure')}</legend>
          {connected && !saved && <p>{text('forget.unsaved')}</p>}
          <p>{text(connected ? 'forget.closes' : 'forget.last')}</p>
          <p className="row">
            <a className="btn main" href={ownRecord ? '#/record' : '#/rescue'}>
              {text(ownRecord ? 'forget.export' : 'forget.code')}
            </a>
            <button type="button" className="btn" onClick={() => void forget()}>
              {text('forget.yes')}
            </button>
            <button type="button" className="btn" onClick={() => setStep('quiet')}>
              {text('forget.no')}
            </button>
          </p>
        </fieldset>
      )}
    </>
  );
}
