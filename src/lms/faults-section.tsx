import { useStore } from 'zustand';
import type { Fault } from './faults.ts';
import type { LmsStore } from './lms-store.ts';
import { words } from './words.ts';

const faultNames: readonly Fault[] = ['refusesToSave', 'expired', 'cutsSuspendData', 'slow', 'noApi'];

/** Switches for what an LMS can do wrong, and the window that is killed. */
export function FaultsSection({ lms }: { lms: LmsStore }) {
  const { faults, setFault, open, kill } = useStore(lms);
  return (
    <section aria-labelledby="faults-title">
      <h2 id="faults-title">
        {words.faults} <span className="muted">{words.faultsHint}</span>
      </h2>
      {faultNames.map((fault) => {
        const [title, what] = words.fault[fault];
        return (
          <label key={fault} className="sw">
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
