import type { Launchable } from '../package-reader/launchables.ts';
import type { PackageFiles } from '../package-reader/unpack.ts';
import type { Call } from './call-log.ts';
import { launchValues } from './launch-values.ts';
import type { Lms } from './lms-state.ts';
import type { PackagePort } from './package-ports.ts';
import { type LmsPackage, recordKey } from './packages.ts';
import type { LearnerRecord, RecordPlace } from './record.ts';
import type { Records } from './records.ts';
import type { ToRunner } from './runner/messages.ts';
import { passingScore } from './settings.ts';
import { type Standard, standards, type Values } from './standards.ts';

/** A launch from its button to its end, on the side that keeps the records. */
export interface Session {
  readonly number: number;
  readonly openedAt: number;
  readonly chosen: LmsPackage;
  readonly port: PackagePort;
  readonly standard: Standard;
  /** As it stood at the launch, counted as launched. */
  readonly record: LearnerRecord;
  readonly isKept: boolean;
  readonly start: Values;
  readonly files: Promise<PackageFiles>;
  readonly address: string;
  readonly log: Call[];
  reply: ((message: ToRunner) => void) | undefined;
  calls: number;
  isPlaced: boolean;
  isOver: boolean;
  hasSaved: boolean;
  callOff: (() => void) | undefined;
}

export const placeOf = ({ chosen, launchable, learner }: Lms): RecordPlace | undefined =>
  chosen && { learner: learner.id, package: recordKey(chosen, launchable) };

interface Start {
  readonly records: Records;
  readonly filesOf: (chosen: LmsPackage) => Promise<PackageFiles>;
  readonly now: () => number;
  readonly chosen: LmsPackage;
  readonly launchable: Launchable;
  readonly place: RecordPlace;
  readonly port: PackagePort;
  readonly number: number;
}

/** What the next launch finds, and what it is counted in. Nothing is written yet. */
export function startSession({ learner, settings, faults }: Lms, start: Start): Session {
  const { chosen, launchable, place, port, number, records } = start;
  const standard = standards[chosen.standard];
  const before = records.read(place);
  const { course, title, edition } = chosen;
  const record: LearnerRecord = {
    ...place,
    subject: { course, title, edition, standard: standard.id },
    learnerId: before?.learnerId ?? records.newLearner(),
    values: before?.values ?? {},
    launches: (before?.launches ?? 0) + 1,
    savedAt: before?.savedAt,
  };
  return {
    number,
    openedAt: start.now(),
    chosen,
    port,
    standard,
    record,
    // Nothing of a browse or a review is kept, as the modes have it.
    isKept: settings.mode === 'normal',
    start: launchValues(standard, faults.forgets ? {} : record.values, {
      learnerId: record.learnerId,
      learnerName: learner.name,
      mode: settings.mode,
      passing: passingScore(settings, launchable.passing),
      objectives: launchable.objectives,
    }),
    files: start.filesOf(chosen),
    address: `${launchable.path.split('/').map(encodeURIComponent).join('/')}${launchable.query}`,
    log: [],
    reply: undefined,
    calls: 0,
    isPlaced: false,
    isOver: false,
    hasSaved: false,
    callOff: undefined,
  };
}
