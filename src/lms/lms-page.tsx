import './lms.css';
import { useStore } from 'zustand';
import { Icon } from '../ui/icons.tsx';
import { AnswersSection } from './answers-section.tsx';
import { CallsSection } from './calls-section.tsx';
import { CourseSection } from './course-section.tsx';
import { FaultsSection } from './faults-section.tsx';
import { LmsBar } from './lms-bar.tsx';
import type { LmsStore } from './lms-store.ts';
import { ObjectivesSection, RecordSection, SuspendDataSection } from './record-sections.tsx';
import { words } from './words.ts';

/** The local LMS: the course in its frame, and beside it what the LMS has been told. */
export function LmsPage({ lms, problems }: { lms: LmsStore; problems: readonly string[] }) {
  const chosen = useStore(lms, (state) => state.chosen);
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <LmsBar lms={lms} />
      <main id="main" tabIndex={-1} className={chosen ? 'lms' : undefined}>
        {chosen ? (
          <>
            <CourseSection lms={lms} chosen={chosen}>
              <Problems problems={problems} />
            </CourseSection>
            <div className="record">
              <RecordSection lms={lms} chosen={chosen} />
              <SuspendDataSection lms={lms} chosen={chosen} />
              <AnswersSection lms={lms} chosen={chosen} />
              <ObjectivesSection lms={lms} chosen={chosen} />
              <CallsSection lms={lms} />
              <FaultsSection lms={lms} />
            </div>
          </>
        ) : (
          <div className="frame stack">
            <div className="notice warn">
              <Icon name="caution" />
              <h2>{words.noPackages}</h2>
              <p>{words.makePackages}</p>
            </div>
            <Problems problems={problems} />
          </div>
        )}
      </main>
    </>
  );
}

function Problems({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <div className="notice bad">
      <Icon name="cross" />
      <h2>{words.problems}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
