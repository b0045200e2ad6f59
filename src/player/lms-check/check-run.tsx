import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer } from '../player-context.tsx';
import { copyText } from '../record/copy-text.ts';
import type { CheckFindings, CheckThisLms } from './lms-check-door.ts';
import { adviceLines, reportText } from './report-text.ts';

/** Runs the check, and shows what it found. */
export function CheckRun({ check }: { readonly check: CheckThisLms }) {
  const { text } = useMessages();
  const [entries, setEntries] = useState(false);
  const [state, setState] = useState<'ready' | 'running' | { readonly why: string } | CheckFindings>('ready');
  const [runs, setRuns] = useState(0);
  const findings = typeof state === 'object' && 'report' in state ? state : undefined;
  const run = async () => {
    setState('running');
    try {
      setState(await check({ entries }));
      setRuns((before) => before + 1);
    } catch (error) {
      setState({ why: String(error) });
    }
  };
  return (
    <>
      <p>{text('lmsCheck.safe')}</p>
      <div className="opt">
        <input
          type="checkbox"
          id="lms-check-write"
          checked={entries}
          aria-describedby="lms-check-entries"
          onChange={(event) => setEntries(event.target.checked)}
        />
        <label htmlFor="lms-check-write">{text('lmsCheck.entries')}</label>
      </div>
      <p className="hint" id="lms-check-entries">
        {text('lmsCheck.entriesHint')}
      </p>
      <p>
        <button
          type="button"
          className="btn main"
          aria-disabled={state === 'running'}
          onClick={() => state !== 'running' && void run()}
        >
          {text(findings ? 'lmsCheck.again' : 'lmsCheck.run')}
        </button>
      </p>
      <p role="status">
        {state === 'running' && text('lmsCheck.running')}
        {typeof state === 'object' && 'why' in state && text('lmsCheck.failed', { why: state.why })}
      </p>
      {findings && <Findings key={runs} findings={findings} />}
    </>
  );
}

function Findings({ findings }: { readonly findings: CheckFindings }) {
  const messages = useMessages();
  const { text, date } = messages;
  const { course, now } = usePlayer();
  const heading = useRef<HTMLHeadingElement>(null);
  // Once a run: the parent gives each its own key.
  useEffect(() => heading.current?.focus(), []);
  const { report, recommendation } = findings;
  const today = date(new Date(now()).toISOString().slice(0, 10));
  const whole = reportText(findings, `${course.id} ${course.revision}, ${today}, ${navigator.userAgent}`, messages);
  return (
    <div className="stack">
      <h2 id="lms-check-found" ref={heading} tabIndex={-1}>
        {text('lmsCheck.found')} (<bdi>{report.edition}</bdi>)
      </h2>
      {report.readOnly && <p>{text(`lmsCheck.readOnly.${report.readOnly}`)}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reached by keyboard. */}
      <section className="scroll-x" tabIndex={0} aria-labelledby="lms-check-found">
        <table>
          <thead>
            <tr>
              {(['what', 'verdict', 'detail'] as const).map((name) => (
                <th key={name} scope="col">
                  {text(`lmsCheck.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.rows.map(({ id, verdict, detail }) => (
              <tr key={id}>
                <th scope="row">{text(`lmsCheck.${id}`)}</th>
                <td>{text(`lmsCheck.is.${verdict}`)}</td>
                <td lang="en" dir="ltr">
                  {detail}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <h2>{text('lmsCheck.advice')}</h2>
      <ul>
        {adviceLines(recommendation, text).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <CopyReport report={whole} />
    </div>
  );
}

function CopyReport({ report }: { readonly report: string }) {
  const { text } = useMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<'copied' | 'notCopied'>();
  const copy = async () => {
    const copied = field.current !== null && (await copyText(field.current));
    setTold(copied ? 'copied' : 'notCopied');
  };
  return (
    <>
      <p>
        <button type="button" className="btn" onClick={() => void copy()}>
          {text('lmsCheck.copy')}
        </button>
      </p>
      <p role="status">{told && text(`lmsCheck.${told}`)}</p>
      <label className="l" htmlFor="lms-check-text">
        {text('lmsCheck.text')}
      </label>
      <textarea ref={field} className="in" id="lms-check-text" readOnly rows={12} dir="auto" value={report} />
    </>
  );
}
