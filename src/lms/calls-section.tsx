import { useState } from 'react';
import { useStore } from 'zustand';
import { type Call, shortened } from './call-log.ts';
import type { LmsStore } from './lms-store.ts';
import { ElementName } from './outcome.tsx';
import { timeOfDay } from './time.ts';
import { words } from './words.ts';

/** Rows in the page; a long session makes thousands. */
const most = 300;

/** Every call of the course, newest first, with what the LMS said. */
export function CallsSection({ lms }: { lms: LmsStore }) {
  const calls = useStore(lms, (state) => state.calls);
  const [errorsOnly, setErrorsOnly] = useState(false);
  const errors = calls.filter(({ level }) => level === 'error');
  const listed = errorsOnly ? errors : calls;
  return (
    <section aria-labelledby="calls-title">
      <h2 id="calls-title">
        {words.calls} <span>{words.callCount(calls.length, errors.length)}</span>
      </h2>
      <label className="check">
        <input type="checkbox" checked={errorsOnly} onChange={({ target }) => setErrorsOnly(target.checked)} />
        {words.errorsOnly}
      </label>
      {listed.length === 0 ? (
        <p className="muted line">{calls.length === 0 ? words.noCalls : words.noErrors}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
        <section className="log" aria-label={words.callLog} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.time}</th>
                <th scope="col">{words.call}</th>
                <th scope="col">{words.answer}</th>
              </tr>
            </thead>
            <tbody>
              {listed
                .slice(-most)
                .toReversed()
                .map((call) => (
                  <CallRow key={call.number} call={call} />
                ))}
            </tbody>
          </table>
        </section>
      )}
      <p className="muted small-print">
        {words.callsHint} {listed.length > most && words.newestCalls(most)}
      </p>
    </section>
  );
}

function CallRow({ call }: { call: Call }) {
  return (
    <tr className={call.level === 'error' ? 'bad' : undefined}>
      <td>
        <time>{timeOfDay(call.at)}</time>
      </td>
      <td>
        <b>{call.method}</b>{' '}
        {call.element !== undefined && (
          <code>
            <ElementName name={call.element} />
          </code>
        )}
        {call.value !== undefined && (
          <>
            {' = '}
            <Text text={call.value} />
          </>
        )}
      </td>
      <td>
        {isWord(call) ? call.result : <Text text={call.result} />}
        {call.meaning && (
          <small>
            <b>{call.code}</b> {call.meaning}
            {call.level === 'error' && call.diagnostic && <span>{call.diagnostic}</span>}
          </small>
        )}
      </td>
    </tr>
  );
}

/** `true` and `false` of an action, as against a value that was asked for. */
function isWord({ element, value }: Call): boolean {
  return element === undefined || value !== undefined;
}

function Text({ text }: { text: string }) {
  const { text: start, length } = shortened(text);
  return (
    <>
      “{start}”{length !== undefined && <small>{words.characters(length)}</small>}
    </>
  );
}
