import { useState } from 'react';
import { useStore } from 'zustand';
import { Icon } from '../ui/icons.tsx';
import { FreshDialog } from './fresh-dialog.tsx';
import type { Lms } from './lms-state.ts';
import type { LmsStore } from './lms-store.ts';
import { timeOfDay } from './time.ts';
import { words } from './words.ts';

/** Where the launch stands, and what an administrator does with it. */
export function LmsBar({ lms }: { lms: LmsStore }) {
  const state = useStore(lms);
  const [isAsking, setAsking] = useState(false);
  const { chosen, open, record } = state;
  return (
    <header className="bar">
      <span className="brand">
        <svg className="em mark" viewBox="0 0 32 32" aria-hidden="true">
          <path className="ad" d="M16 3V29" />
          <path className="at" d="M3 22H10C18 22 14 10 22 10H29" />
        </svg>
        <span>{words.brand}</span>
      </span>
      <h1>{words.title}</h1>
      <p className="save" role="status">
        <Icon name={open && !open.isOver ? 'clock' : 'document'} />
        <span>{standing(state)}</span>
      </p>
      {chosen && (
        <div className="row push">
          {open && (
            <>
              <button className="btn" type="button" onClick={state.leave}>
                {words.leave}
              </button>
              <button className="btn" type="button" onClick={state.relaunch}>
                <Icon name="again" />
                {words.relaunch}
              </button>
            </>
          )}
          {record && (
            <>
              <button className="btn" type="button" onClick={() => setAsking(true)}>
                {words.startAfresh}
              </button>
              <button className="btn" type="button" onClick={() => exportRecord(state)}>
                {words.exportRecord}
              </button>
            </>
          )}
          <FreshDialog
            isOpen={isAsking}
            edition={chosen.edition}
            onClose={() => setAsking(false)}
            onConfirm={state.startAfresh}
          />
        </div>
      )}
    </header>
  );
}

function standing({ open, ending }: Lms): string {
  if (open) return open.isOver ? words.overSince : words.openSince(timeOfDay(open.openedAt));
  if (ending === undefined) return words.notOpen;
  return { ended: words.left, notKept: words.notOpen, unfinished: words.unfinished, killed: words.killed }[ending];
}

/** Saves the record and the call log as a file. */
function exportRecord({ chosen, record, calls }: Lms): void {
  if (!chosen) return;
  const { edition, course } = chosen;
  const text = JSON.stringify({ course, edition, record, calls }, null, 2);
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${chosen.id}-record.json`;
  link.click();
  URL.revokeObjectURL(address);
}
