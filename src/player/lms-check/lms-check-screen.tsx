import '../../ui/messages/en-lms-check.ts';
import '../../ui/styles/table.css';
import { type SubmitEvent, useState } from 'react';
import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer } from '../player-context.tsx';
import { ReferenceFrame } from '../reference/reference-frame.tsx';
import { CheckRun } from './check-run.tsx';
import type { CheckThisLms } from './lms-check-door.ts';

const refusals = { wrong: 'lmsCheck.wrong', 'no-code': 'lmsCheck.noCode', 'not-scorm': 'lmsCheck.notScorm' } as const;

/** The check of the LMS from inside the course, behind an administrator's code. */
export default function LmsCheckScreen() {
  const { text } = useMessages();
  const [check, setCheck] = useState<CheckThisLms>();
  return (
    <ReferenceFrame title={text('lmsCheck.title')}>
      <p className="lead">{text('lmsCheck.lead')}</p>
      {check ? <CheckRun check={check} /> : <CodeForm onOpen={(opened) => setCheck(() => opened)} />}
    </ReferenceFrame>
  );
}

function CodeForm({ onOpen }: { readonly onOpen: (check: CheckThisLms) => void }) {
  const { text } = useMessages();
  const { lmsCheck } = usePlayer();
  const [code, setCode] = useState('');
  const [refusal, setRefusal] = useState<keyof typeof refusals>();
  const open = async (event: SubmitEvent) => {
    event.preventDefault();
    const opened = (await (await lmsCheck?.())?.open(code)) ?? 'not-scorm';
    if (typeof opened === 'function') onOpen(opened);
    else setRefusal(opened);
  };
  return (
    <form className="stack" onSubmit={(event) => void open(event)}>
      <div className="typed">
        <label className="l" htmlFor="administrator-code">
          {text('lmsCheck.code')}
        </label>
        <input
          className="in"
          id="administrator-code"
          autoComplete="off"
          dir="ltr"
          value={code}
          aria-describedby="administrator-code-hint"
          onChange={(event) => setCode(event.target.value)}
        />
        <p className="hint" id="administrator-code-hint">
          {text('lmsCheck.codeHint')}
        </p>
      </div>
      <p role="status">{refusal && text(refusals[refusal])}</p>
      <p>
        <button type="submit" className="btn main">
          {text('lmsCheck.open')}
        </button>
      </p>
    </form>
  );
}
