import { useStore } from 'zustand';
import { readObjectives, readSuspendData } from './entries.ts';
import { percent, readFacts } from './facts.ts';
import type { LmsStore } from './lms-store.ts';
import { ElementName, Outcome } from './outcome.tsx';
import type { LmsPackage } from './packages.ts';
import { standards } from './standards.ts';
import { words } from './words.ts';

export interface RecordSectionProps {
  readonly lms: LmsStore;
  readonly chosen: LmsPackage;
}

/** Status, score, place and time, each with the element that says so. */
export function RecordSection({ lms, chosen }: RecordSectionProps) {
  const { values, open } = useStore(lms);
  const isEmpty = Object.keys(values).length === 0;
  return (
    <section aria-labelledby="record-title">
      <h2 id="record-title">
        {words.record} <span className="muted">{open ? words.liveRecord : words.keptRecord}</span>
      </h2>
      {isEmpty ? (
        <p className="muted line">{words.emptyRecord}</p>
      ) : (
        <dl className="vals">
          {readFacts(standards[chosen.standard], values).map(({ label, value, element, tone }) => (
            <div key={element}>
              <dt>{label}</dt>
              <dd>
                <Outcome tone={tone}>{value}</Outcome>
                <code>
                  <ElementName name={element} />
                </code>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {open && (
        <p className={open.uncommitted > 0 ? 'unsaved line' : 'muted line'}>{words.uncommitted(open.uncommitted)}</p>
      )}
    </section>
  );
}

/** How much of the room for suspend data is used. */
export function SuspendDataSection({ lms, chosen }: RecordSectionProps) {
  const values = useStore(lms, (state) => state.values);
  const { length, limit, share } = readSuspendData(standards[chosen.standard], values);
  const isTooLong = share > 1;
  return (
    <section aria-labelledby="suspend-title">
      <h2 id="suspend-title">
        {words.suspendData} <span>{words.ofLimit(length, limit)}</span>
      </h2>
      <div className={isTooLong ? 'meter over' : 'meter'} role="img" aria-label={words.suspendMeter(length, limit)}>
        <i style={{ inlineSize: `${Math.min(100, share * 100)}%` }} />
      </div>
      <p className={isTooLong ? 'unsaved' : 'muted'}>
        {isTooLong ? words.suspendTooLong : words.suspendShare(percent(String(share)) ?? '')}
      </p>
    </section>
  );
}

/** What the course reports about each objective; absent where it reports none. */
export function ObjectivesSection({ lms, chosen }: RecordSectionProps) {
  const values = useStore(lms, (state) => state.values);
  const objectives = readObjectives(standards[chosen.standard], values);
  if (objectives.length === 0) return null;
  return (
    <section aria-labelledby="objectives-title">
      <h2 id="objectives-title">
        {words.objectives} <span>{objectives.length}</span>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.objective}</th>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.score}</th>
          </tr>
        </thead>
        <tbody>
          {objectives.map(({ id, description, status, tone, score }) => (
            <tr key={id}>
              <th scope="row">
                {id}
                {description && <small>{description}</small>}
              </th>
              <td>
                <Outcome tone={tone}>{status}</Outcome>
              </td>
              <td>{score}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
