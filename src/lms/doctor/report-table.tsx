import type { Outcome, Report } from '../../doctor/report.ts';
import { Outcome as Toned } from '../outcome.tsx';
import { doctorWords as words } from './doctor-words.ts';

const tones = { pass: 'ok', fail: 'bad', warn: undefined, info: undefined, 'not-judged': undefined } as const;

/** What is not met first, each with what was found and what to do; what is met can be opened. */
export function ReportTable({ report: { outcomes } }: { report: Report }) {
  const of = (...kinds: readonly Outcome['outcome'][]) =>
    kinds.flatMap((kind) => outcomes.filter((one) => one.outcome === kind));
  const told = of('fail', 'warn', 'info');
  return (
    <>
      {told.length === 0 ? <p>{words.reportNone}</p> : <Rows outcomes={told} label={words.reportResult} />}
      <NotJudged outcomes={of('not-judged')} />
      <Folded title={words.reportPassed(of('pass').length)} outcomes={of('pass')} />
    </>
  );
}

function Folded({ title, outcomes }: { title: string; outcomes: readonly Outcome[] }) {
  if (outcomes.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <Rows outcomes={outcomes} label={title} />
    </details>
  );
}

/** By reason: dozens may have the same. */
function NotJudged({ outcomes }: { outcomes: readonly Outcome[] }) {
  const reasons = [...new Set(outcomes.flatMap(({ found }) => found))];
  if (reasons.length === 0) return null;
  return (
    <details>
      <summary>{words.reportNotJudged(outcomes.length)}</summary>
      <ul>
        {reasons.map((reason) => {
          const ids = outcomes.filter(({ found }) => found.includes(reason)).map(({ id }) => id);
          return <li key={reason}>{words.reportReason(ids, reason)}</li>;
        })}
      </ul>
    </details>
  );
}

function Rows({ outcomes, label }: { outcomes: readonly Outcome[]; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
    <section className="wide" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.reportResult}</th>
            <th scope="col">{words.reportDemand}</th>
            <th scope="col">{words.reportClause}</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome) => (
            <Row key={outcome.id} outcome={outcome} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ outcome: { id, part, demand, clause, outcome, found, mend } }: { outcome: Outcome }) {
  return (
    <tr data-requirement={id}>
      <th scope="row">
        <Toned tone={tones[outcome]}>{words.reportResults[outcome]}</Toned>
        <small>{words.reportParts[part]}</small>
      </th>
      <td>
        {demand}
        {found.map((one) => (
          <small key={one}>{one}</small>
        ))}
        {outcome !== 'pass' && (
          <small>
            <b>{words.reportMend}</b> {mend}
          </small>
        )}
      </td>
      <td>
        {clause}
        <small>
          <code>{id}</code>
        </small>
      </td>
    </tr>
  );
}
