import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Call } from './call-log.ts';
import { noFaults } from './faults.ts';
import { launchValues } from './launch-values.ts';
import { createLmsApi, type LmsApi, type ScormApi } from './lms-api.ts';
import type { Lms } from './lms-state.ts';
import { type LmsPackage, recordKey } from './packages.ts';
import { createRecords, type LearnerRecord, type RecordStorage } from './record.ts';
import { keepSettings, passingScore, readSettings } from './settings.ts';
import { type StandardId, standards, type Values } from './standards.ts';

export type LmsStore = StoreApi<Lms>;

export interface LmsDeps {
  readonly packages: readonly LmsPackage[];
  readonly storage: RecordStorage;
  /** A fresh LMS that holds these values. */
  readonly createApi: (standard: StandardId, values: Values) => ScormApi;
  /** Puts an API where a course looks for it; undefined takes it away. */
  readonly place: (name: string, api: LmsApi['object'] | undefined) => void;
  readonly now: () => number;
  readonly pause: (ms: number) => void;
}

/** One administrator who tries packages: launches, leaves, relaunches, and sees what the LMS has. */
export function createLms({ packages, storage, place, ...deps }: LmsDeps): LmsStore {
  const records = createRecords(storage);
  let api: LmsApi | undefined;
  let isKilled = false;
  let launches = 0;
  /** What is to happen when the frame is gone. */
  let afterwards: (() => void) | undefined;
  let isDue = false;
  const log: Call[] = [];

  const kept = (chosen: LmsPackage | undefined) => {
    const record = chosen && records.read(recordKey(chosen));
    return { record, values: record?.values ?? {} };
  };

  return createStore<Lms>()((set, get) => {
    /** A course calls twenty times in a row: the page follows once. */
    function changed(): void {
      if (isDue) return;
      isDue = true;
      queueMicrotask(publish);
    }

    function publish(): void {
      isDue = false;
      const { open } = get();
      if (!open || !api) return;
      set({
        values: api.values(),
        calls: [...log],
        open: { ...open, uncommitted: api.uncommitted(), isOver: api.isOver() },
      });
    }

    function launch(): void {
      const { chosen, settings, open } = get();
      if (!chosen || open) return;
      const standard = standards[chosen.standard];
      const before = records.read(recordKey(chosen));
      const record: LearnerRecord = {
        learnerId: before?.learnerId ?? records.newLearner(),
        values: before?.values ?? {},
        launches: (before?.launches ?? 0) + 1,
        savedAt: before?.savedAt,
      };
      const values = launchValues(standard, record.values, {
        learnerId: record.learnerId,
        learnerName: settings.learnerName,
        mode: settings.mode,
        passing: passingScore(settings, chosen.passing),
        objectives: chosen.objectives,
      });
      const keep = (next: LearnerRecord) => {
        // Nothing of a browse or a review is kept, as the modes have it.
        if (settings.mode !== 'normal') return;
        records.write(recordKey(chosen), next);
        set({ record: next });
      };
      keep(record);
      log.length = 0;
      isKilled = false;
      launches++;
      api = createLmsApi({
        standard,
        real: deps.createApi(chosen.standard, values),
        totalTime: values[standard.elements.totalTime] ?? '',
        faults: () => get().faults,
        now: deps.now,
        pause: deps.pause,
        onCall: (call) => {
          log.push(call);
          changed();
        },
        onSave: (saved) => keep({ ...record, values: saved, savedAt: deps.now() }),
      });
      place(standard.apiName, get().faults.noApi ? undefined : api.object);
      set({
        open: { number: launches, openedAt: deps.now(), uncommitted: 0, isOver: false },
        ending: undefined,
        values: api.values(),
        calls: [],
      });
    }

    function close(next?: () => void): void {
      afterwards = next;
      if (api) {
        publish();
        set({ open: undefined });
      } else frameGone();
    }

    function frameGone(): void {
      const { chosen, settings, open } = get();
      if (open) return;
      if (api && chosen) {
        place(standards[chosen.standard].apiName, undefined);
        const ending = api.isOver() ? 'ended' : isKilled ? 'killed' : 'unfinished';
        set({ calls: [...log], ending: settings.mode === 'normal' ? ending : 'notKept', ...kept(chosen) });
        api.cut();
        api = undefined;
      }
      const next = afterwards;
      afterwards = undefined;
      next?.();
    }

    function kill(next?: () => void): void {
      isKilled = true;
      api?.cut();
      close(next);
    }

    return {
      packages,
      chosen: packages[0],
      settings: readSettings(storage),
      faults: noFaults,
      open: undefined,
      ending: undefined,
      calls: [],
      ...kept(packages[0]),
      launch,
      leave: () => close(),
      kill: () => kill(),
      relaunch: () => close(launch),
      startAfresh: () =>
        kill(() => {
          const { chosen } = get();
          if (chosen) records.remove(recordKey(chosen));
          launch();
        }),
      choose: (packageId) => {
        const chosen = packages.find(({ id }) => id === packageId);
        if (!chosen || chosen === get().chosen) return;
        close(() => set({ chosen, ending: undefined, calls: [], ...kept(chosen) }));
      },
      setFault: (fault, isOn) => set(({ faults }) => ({ faults: { ...faults, [fault]: isOn } })),
      set: (changes) => {
        set(({ settings }) => ({ settings: { ...settings, ...changes } }));
        keepSettings(storage, get().settings);
      },
      frameGone,
    };
  });
}
