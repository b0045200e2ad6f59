import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { CompareRecords } from './compare-records.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { answersCsv, scoresCsv } from './export/record-csv.ts';
import { recordExport } from './export/record-json.ts';
import { saveFile } from './export/save-file.ts';
import type { LmsStore } from './lms-store.ts';
import type { LearnerRecord } from './record.ts';
import { RecordsTable } from './records-table.tsx';
import { words } from './words.ts';

interface RecordsDialogProps {
  readonly lms: LmsStore;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Every record of every learner: to be compared, exported, deleted. The course that is open goes on behind it. */
export function RecordsDialog({ lms, isOpen, onClose }: RecordsDialogProps) {
  const { records, learners, removeRecord, open } = useStore(lms);
  const dialog = useRef<HTMLDialogElement>(null);
  const [doomed, setDoomed] = useState<LearnerRecord>();
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  const nameOf = ({ learner }: LearnerRecord) =>
    learners.find(({ id }) => id === learner)?.name.trim() || words.nameless;
  return (
    <>
      <dialog ref={dialog} className="ask records stack" aria-labelledby="records-title" onClose={onClose}>
        <div className="row">
          <h2 id="records-title">{words.recordsTitle}</h2>
          <button className="btn push" type="button" onClick={onClose}>
            {words.close}
          </button>
        </div>
        <p className="muted">{words.recordsHint}</p>
        {records.length === 0 ? (
          <p>{words.noRecords}</p>
        ) : (
          isOpen && (
            <>
              <RecordsTable records={records} nameOf={nameOf} onRemove={setDoomed} />
              <ExportButtons lms={lms} />
              <CompareRecords lms={lms} nameOf={nameOf} />
            </>
          )
        )}
      </dialog>
      <ConfirmDialog
        isOpen={doomed !== undefined}
        title={words.removeTitle}
        texts={[
          ...(doomed ? [words.removeText(nameOf(doomed), doomed.subject.title, doomed.subject.edition)] : []),
          ...(open ? [words.removeOpen] : []),
        ]}
        confirm={words.removeConfirm}
        cancel={words.removeCancel}
        onClose={() => setDoomed(undefined)}
        onConfirm={() => doomed && removeRecord(doomed)}
      />
    </>
  );
}

function ExportButtons({ lms }: { lms: LmsStore }) {
  const { records, learners, sessions } = useStore(lms);
  const json = () => JSON.stringify(recordExport({ records, learners, sessions }, Date.now()), null, 2);
  return (
    <section aria-labelledby="export-title">
      <h3 id="export-title">{words.exportTitle}</h3>
      <div className="row">
        <button className="btn" type="button" onClick={() => saveFile('lms-records.json', 'application/json', json())}>
          {words.exportAll}
        </button>
        <button
          className="btn"
          type="button"
          onClick={() => saveFile('lms-scores.csv', 'text/csv', scoresCsv(records, learners))}
        >
          {words.exportScores}
        </button>
        <button
          className="btn"
          type="button"
          onClick={() => saveFile('lms-answers.csv', 'text/csv', answersCsv(records, learners))}
        >
          {words.exportAnswers}
        </button>
      </div>
    </section>
  );
}
