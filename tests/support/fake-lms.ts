import type { Interaction } from '../../src/domain/progress/interaction.ts';
import type { Launch, SaveOutcome, Tracker, TrackerRecord } from '../../src/tracking/tracker.ts';

/** An LMS in memory: what it holds outlives its trackers, as a record outlives a launch. */
export class FakeLms {
  record: TrackerRecord | undefined;
  readonly interactions: Interaction[] = [];
  commits = 0;
  terminated = 0;
  /** While true, nothing is taken. */
  broken = false;
  launchSays: Partial<Launch> = {};

  tracker(): Tracker {
    const save = async (record: TrackerRecord, interactions: readonly Interaction[]): Promise<SaveOutcome> => {
      if (this.broken) {
        return { saved: false, errors: [{ code: 'lms-did-not-save', detail: 'Commit, 391' }], takenInteractions: 0 };
      }
      this.commits++;
      this.record = record;
      this.interactions.push(...interactions);
      return { saved: true, errors: [], takenInteractions: interactions.length };
    };
    return {
      launch: async () => ({
        connected: true,
        mode: 'normal',
        credit: true,
        learnerId: 'sam',
        suspendDataLimit: 4096,
        suspendData: this.record?.suspendData,
        ...this.launchSays,
      }),
      save,
      terminate: (record, interactions) => {
        this.terminated++;
        return save(record, interactions);
      },
    };
  }
}
