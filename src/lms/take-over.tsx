import { useStore } from 'zustand';
import type { LmsStore } from './lms-store.ts';
import type { LmsPackage } from './packages.ts';
import { dayAndTime } from './time.ts';
import { words } from './words.ts';

/**
 * Another package of the same course, by its own word, in which the learner has a record: it is handed over when the
 * administrator says so, as an LMS does that replaces one package by another. Never by itself: a manifest can say any name.
 */
export function TakeOver({ lms, chosen }: { lms: LmsStore; chosen: LmsPackage }) {
  const { record, records, learner, takeOver } = useStore(lms);
  const others = records.filter(
    ({ learner: whose, subject, savedAt }) =>
      whose === learner.id &&
      savedAt !== undefined &&
      subject.course === chosen.course &&
      subject.standard === chosen.standard,
  );
  if (record || others.length === 0) return null;
  return (
    <div className="take-over stack">
      <p className="muted">{words.takeOverHint}</p>
      {others.map((other) => (
        <button key={other.package} className="btn" type="button" onClick={() => takeOver(other)}>
          {words.takeOver(other.subject.title, other.subject.edition, dayAndTime(other.savedAt ?? 0))}
        </button>
      ))}
    </div>
  );
}
