import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PackageFiles } from '../package-reader/unpack.ts';
import { type Faults, noFaults } from './faults.ts';
import { placeOf } from './launch-session.ts';
import { createLauncher } from './launching.ts';
import { firstLearner, keepLearners, type Learners, readLearners, withLearner } from './learners.ts';
import type { Lms } from './lms-state.ts';
import type { LmsPackage } from './packages.ts';
import { createRecords } from './records.ts';
import { keepSettings, readSettings } from './settings.ts';
import type { RecordStorage } from './storage.ts';

export type LmsStore = StoreApi<Lms>;

export interface LmsDeps {
  readonly packages: readonly LmsPackage[];
  readonly storage: RecordStorage;
  /** Those on which packages run. */
  readonly runnerPorts: readonly number[];
  /** The package's files, unpacked; rejects with a sentence to show where they cannot be had. */
  readonly filesOf: (chosen: LmsPackage) => Promise<PackageFiles>;
  readonly now: () => number;
  /** Does something in so many milliseconds; returns what calls it off. */
  readonly after: (ms: number, act: () => void) => () => void;
}

/** One administrator who tries packages in the name of learners: launches, leaves, relaunches, and sees what the LMS has. */
export function createLms({ packages, storage, ...deps }: LmsDeps): LmsStore {
  const learners = readLearners(storage);
  const records = createRecords(storage, learners.all[0]?.id ?? firstLearner.id);

  return createStore<Lms>()((set, get, store) => {
    const launcher = createLauncher(store, { records, storage, ...deps });

    /** What is kept at the place that the state names now. */
    function lookAgain(): void {
      const place = placeOf(get());
      const record = place && records.read(place);
      set({ record, values: record?.values ?? {}, records: records.all() });
    }

    /** Chooses anew, after the course that is open has left. */
    function turnTo(changes: Partial<Lms>): void {
      launcher.close(() => {
        set({ ...changes, ending: undefined, trouble: undefined, refused: undefined, calls: [] });
        lookAgain();
      });
    }

    function setFaults(changes: Partial<Faults>): void {
      const faults = { ...get().faults, ...changes };
      set({ faults });
      launcher.tell({ kind: 'faults', faults });
    }

    function people(changes: Learners): void {
      keepLearners(storage, changes);
      const learner = changes.all.find(({ id }) => id === changes.chosen) ?? firstLearner;
      if (learner.id === get().learner.id) set({ learners: changes.all, learner });
      else turnTo({ learners: changes.all, learner });
    }

    const chosen = packages[0];
    const learner = learners.all.find(({ id }) => id === learners.chosen) ?? firstLearner;
    const place = chosen && { learner: learner.id, package: chosen.key };
    const record = place && records.read(place);
    return {
      packages,
      chosen,
      launchable: chosen?.launchables[0],
      learners: learners.all,
      learner,
      settings: readSettings(storage),
      faults: noFaults,
      record,
      records: records.all(),
      values: record?.values ?? {},
      open: undefined,
      ending: undefined,
      trouble: undefined,
      refused: undefined,
      calls: [],
      launch: launcher.launch,
      leave: () => launcher.close(),
      kill: () => launcher.kill(),
      relaunch: () => launcher.close(launcher.launch),
      startAfresh: () =>
        launcher.kill(() => {
          const place = placeOf(get());
          if (place) records.remove(place);
          lookAgain();
          launcher.launch();
        }),
      choose: (packageId) => {
        const found = get().packages.find(({ id }) => id === packageId);
        if (found && found !== get().chosen) turnTo({ chosen: found, launchable: found.launchables[0] });
      },
      chooseLaunchable: (identifier) =>
        turnTo({ launchable: get().chosen?.launchables.find((one) => one.identifier === identifier) }),
      add: (dropped) => {
        const others = get().packages.filter(({ id }) => id !== dropped.id);
        turnTo({ packages: [...others, dropped], chosen: dropped, launchable: dropped.launchables[0] });
      },
      refuse: (refused) => set({ refused }),
      addLearner: (name) =>
        people(
          withLearner(
            { all: get().learners, chosen: get().learner.id },
            name,
            records.all().map(({ learner: id }) => id),
          ),
        ),
      renameLearner: (name) => {
        const { id } = get().learner;
        people({ all: get().learners.map((one) => (one.id === id ? { id, name } : one)), chosen: id });
      },
      chooseLearner: (id) => people({ all: get().learners, chosen: id }),
      removeRecord: (place) => {
        records.remove(place);
        lookAgain();
      },
      takeOver: (from) => {
        const place = placeOf(get());
        const taken = records.read(from);
        const { chosen, open } = get();
        if (!place || !taken || !chosen || open || taken.subject.standard !== chosen.standard) return;
        const { course, title, edition, standard } = chosen;
        records.write({ ...taken, ...place, subject: { course, title, edition, standard } });
        lookAgain();
      },
      sessions: records.sessions,
      setFault: (fault, isOn) => setFaults({ [fault]: isOn }),
      setFaults,
      set: (changes) => {
        set(({ settings }) => ({ settings: { ...settings, ...changes } }));
        keepSettings(storage, get().settings);
      },
      hear: launcher.hear,
    };
  });
}
