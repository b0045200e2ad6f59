import { useState } from 'react';
import { useStore } from 'zustand';
import { Icon } from '../ui/icons.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { recordExport } from './export/record-json.ts';
import { saveFile } from './export/save-file.ts';
import type { Lms } from './lms-state.ts';
import type { LmsStore } from './lms-store.ts';
import { RecordsDialog } from './records-dialog.tsx';
import { timeOfDay } from './time.ts';
import { words } from './words.ts';

/** Where the launch stands, and what an administrator does with it. */
export function LmsBar({ lms }: { lms: LmsStore }) {
  const state = useStore(lms);
  const [isAsking, setAsking] = useState(false);
  const [showsRecords, setShowsRecords] = useState(false);
  const { chosen, open, record } = state;
  const learnerName = state.learner.name.trim() || words.nameless;
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
          <button className="btn" type="button" onClick={() => setShowsRecords(true)}>
            {words.records}
          </button>
          <RecordsDialog lms={lms} isOpen={showsRecords} onClose={() => setShowsRecords(false)} />
          <ConfirmDialog
            isOpen={isAsking}
            title={words.freshTitle}
            texts={[words.freshText(learnerName, chosen.edition), words.freshDevice]}
            confirm={words.freshConfirm}
            cancel={words.freshCancel}
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
function exportRecord({ record, learners, sessions, calls }: Lms): void {
  if (!record) return;
  const file = recordExport({ records: [record], learners, sessions, calls }, Date.now());
  const name = record.subject.course.replace(/[^\w.-]+/g, '-').slice(0, 60);
  saveFile(`${name}-record.json`, 'application/json', JSON.stringify(file, null, 2));
}
