import { useStore } from 'zustand';
import { delays, type Fault, type Faults, intervals } from './faults.ts';
import type { LmsStore } from './lms-store.ts';
import { words } from './words.ts';

const faultNames: readonly Fault[] = [
  'offline',
  'refusesToSave',
  'failsSometimes',
  'expired',
  'forgets',
  'slow',
  'cutsSuspendData',
  'noApi',
];

/** Switches for what an LMS can do wrong, and the window that is killed. */
export function FaultsSection({ lms }: { lms: LmsStore }) {
  const { faults, setFault, setFaults, open, kill } = useStore(lms);
  return (
    <section aria-labelledby="faults-title">
      <h2 id="faults-title">
        {words.faults} <span className="muted">{words.faultsHint}</span>
      </h2>
      {faultNames.map((fault) => {
        const [title, what] = words.fault[fault];
        return (
          <div key={fault} className="sw-group">
            <label className="sw">
              <input
                type="checkbox"
                role="switch"
                aria-checked={faults[fault]}
                checked={faults[fault]}
                onChange={({ target }) => setFault(fault, target.checked)}
              />
              <span>
                {title}
                <small>{what}</small>
              </span>
            </label>
            {faults[fault] && <FaultDetail fault={fault} faults={faults} setFaults={setFaults} />}
          </div>
        );
      })}
      {open && (
        <button className="btn line" type="button" onClick={kill}>
          {words.kill}
        </button>
      )}
    </section>
  );
}

interface FaultDetailProps {
  readonly fault: Fault;
  readonly faults: Faults;
  readonly setFaults: (changes: Partial<Faults>) => void;
}

/** How slow, and how often; nothing for the other faults. */
function FaultDetail({ fault, faults, setFaults }: FaultDetailProps) {
  if (fault === 'failsSometimes') {
    return (
      <label className="sw-detail">
        {words.failEvery}
        <select value={faults.failEvery} onChange={({ target }) => setFaults({ failEvery: Number(target.value) })}>
          {intervals.map((interval) => (
            <option key={interval} value={interval}>
              {words.interval(interval)}
            </option>
          ))}
        </select>
      </label>
    );
  }
  if (fault !== 'slow') return null;
  return (
    <>
      <label className="sw-detail">
        {words.delay}
        <select value={faults.delay} onChange={({ target }) => setFaults({ delay: Number(target.value) })}>
          {delays.map((delay) => (
            <option key={delay} value={delay}>
              {words.seconds(delay / 1000)}
            </option>
          ))}
        </select>
      </label>
      <label className="sw-detail">
        {words.slowCalls}
        <select
          value={faults.slowCalls}
          onChange={({ target }) => setFaults({ slowCalls: target.value === 'all' ? 'all' : 'commits' })}
        >
          <option value="commits">{words.slowCommits}</option>
          <option value="all">{words.slowAll}</option>
        </select>
      </label>
    </>
  );
}
