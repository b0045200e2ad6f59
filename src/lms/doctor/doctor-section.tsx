import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Report } from '../../doctor/report.ts';
import type { RunLog } from '../../doctor/run/run-log.ts';
import { saveFile } from '../export/save-file.ts';
import { noFaults } from '../faults.ts';
import type { LmsStore } from '../lms-store.ts';
import type { LmsPackage } from '../packages.ts';
import { words as all } from '../words.ts';
import { doctorWords as words } from './doctor-words.ts';
import { ReportTable } from './report-table.tsx';
import { runLogOf } from './run-log-of.ts';

/** Judges a package that is listed, or a zip that may be no package at all, with the run where there was one. */
export type CheckPackage = (zip: LmsPackage | File, run: RunLog | undefined) => Promise<Report>;

interface Shown {
  readonly report: Report;
  readonly hadFaults: boolean;
}

/** A report on the package that is chosen, or on any zip: one that cannot be opened here is what it is for. */
export function DoctorSection({ lms, check }: { lms: LmsStore; check: CheckPackage }) {
  const chosen = useStore(lms, (state) => state.chosen);
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [shown, setShown] = useState<Shown>();

  async function examine(zip: LmsPackage | File): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setFailure(undefined);
    const state = lms.getState();
    const hadFaults = JSON.stringify(state.faults) !== JSON.stringify(noFaults);
    try {
      const run = 'id' in zip ? runLogOf(state) : undefined;
      setShown({ report: await check(zip, run), hadFaults: run !== undefined && hadFaults });
    } catch (error) {
      setFailure(words.checkFailed(error instanceof Error ? error.message : String(error)));
    }
    setBusy(false);
  }

  return (
    <section aria-labelledby="doctor-title">
      <h2 id="doctor-title">{words.doctor}</h2>
      <p className="muted line">{words.doctorHint}</p>
      <div className="row line">
        {chosen && (
          <button className="btn" type="button" aria-disabled={isBusy} onClick={() => void examine(chosen)}>
            {words.checkPackage}
          </button>
        )}
        <button className="btn" type="button" aria-disabled={isBusy} onClick={() => !isBusy && input.current?.click()}>
          {words.checkZip}
        </button>
      </div>
      <input
        ref={input}
        hidden
        type="file"
        accept=".zip,application/zip"
        onChange={({ target }) => {
          const [zip] = target.files ?? [];
          // The same file may be checked again, after it was mended.
          target.value = '';
          if (zip) void examine(zip);
        }}
      />
      <p aria-live="polite" className="line">
        {isBusy ? words.checking : failure}
      </p>
      <ReportDialog shown={shown} onClose={() => setShown(undefined)} />
    </section>
  );
}

function ReportDialog({ shown, onClose }: { shown: Shown | undefined; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (shown) dialog.current?.showModal();
    else dialog.current?.close();
  }, [shown]);
  const report = shown?.report;
  return (
    <dialog ref={dialog} className="ask records stack" aria-labelledby="report-title" onClose={onClose}>
      <div className="row">
        <h2 id="report-title">{words.reportOf(report?.package.name ?? '')}</h2>
        <button className="btn push" type="button" onClick={onClose}>
          {all.close}
        </button>
      </div>
      {report && (
        <>
          <p>{[report.package.edition, words.reportSummary(report.counts)].filter(Boolean).join(' · ')}</p>
          {shown.hadFaults && <p className="muted">{words.reportFaults}</p>}
          <ReportTable report={report} />
          <p>
            <button
              className="btn"
              type="button"
              onClick={() => saveFile('lms-report.json', 'application/json', JSON.stringify(report, null, 2))}
            >
              {words.saveReport}
            </button>
          </p>
        </>
      )}
    </dialog>
  );
}
