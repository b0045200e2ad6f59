import './lms.css';
import './records.css';
import { useStore } from 'zustand';
import { Icon } from '../ui/icons.tsx';
import { AnswersSection } from './answers-section.tsx';
import { CallsSection } from './calls-section.tsx';
import { CourseSection } from './course-section.tsx';
import { type CheckPackage, DoctorSection } from './doctor/doctor-section.tsx';
import { FaultsSection } from './faults-section.tsx';
import { LmsBar } from './lms-bar.tsx';
import type { LmsStore } from './lms-store.ts';
import { ObjectivesSection, RecordSection, SuspendDataSection } from './record-sections.tsx';
import { type ComparePackages, ReplaceSection } from './replace-section.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { words } from './words.ts';
import { ZipButton } from './zip-button.tsx';

export interface LmsPageProps {
  readonly lms: LmsStore;
  /** A sentence for each file of the folder that is no package. */
  readonly problems: readonly string[];
  /** Zips that were dropped or chosen. */
  readonly onZips: (zips: readonly File[]) => Promise<void>;
  readonly check: CheckPackage;
  readonly compare: ComparePackages;
}

/** The local LMS: the course in its frame, and beside it what the LMS has been told. */
export function LmsPage({ lms, problems, onZips, check, compare }: LmsPageProps) {
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
            <CourseSection lms={lms} chosen={chosen} zipButton={<ZipButton onZips={onZips} />}>
              <TroubleNotice lms={lms} problems={problems} />
            </CourseSection>
            <div className="record">
              <RecordSection lms={lms} chosen={chosen} />
              <SuspendDataSection lms={lms} chosen={chosen} />
              <AnswersSection lms={lms} chosen={chosen} />
              <ObjectivesSection lms={lms} chosen={chosen} />
              <CallsSection lms={lms} />
              <FaultsSection lms={lms} />
              <DoctorSection lms={lms} check={check} />
              <ReplaceSection lms={lms} compare={compare} />
            </div>
          </>
        ) : (
          <div className="frame stack">
            <div className="notice warn">
              <Icon name="caution" />
              <h2>{words.noPackages}</h2>
              <p>{words.makePackages}</p>
            </div>
            <p>
              <ZipButton onZips={onZips} />
            </p>
            <TroubleNotice lms={lms} problems={problems} />
            <DoctorSection lms={lms} check={check} />
          </div>
        )}
      </main>
    </>
  );
}
