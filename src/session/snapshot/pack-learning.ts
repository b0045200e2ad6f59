import type { CourseLayout } from '../../domain/course/layout.ts';
import {
  certainties,
  type LearningRecord,
  noLearning,
  type ObjectiveRecord,
  type ObjectiveState,
} from '../../domain/progress/progress.ts';
import { misconceptionKey, moduleKey, objectiveKey } from '../../domain/progress/storage-key.ts';
import { isLeftOut } from './details.ts';
import type { PackedLearning } from './packed-learning.ts';

const states: readonly ObjectiveState[] = ['practised', 'shown', 'kept'];

/** 2026-01-01 in days since 1970: saved days count from it. */
const firstDay = 20_454;
const lastDay = 4095;

/** Small; what was tested out of always stays, since completion depends on it. */
export function packLearning(known: LearningRecord, layout: CourseLayout, shed: number): PackedLearning {
  const learning = isLeftOut('learning', shed) ? { ...noLearning, testedOut: known.testedOut } : known;
  return {
    objectives: (layout.objectives ?? []).flatMap((id) => {
      const record = learning.objectives[id];
      if (!record) return [];
      const { box, variant } = record;
      const due = Math.min(lastDay, Math.max(0, record.due - firstDay));
      return [{ key: objectiveKey(id), state: states.indexOf(record.state), box, due, variant }];
    }),
    misconceptions: (layout.misconceptions ?? []).flatMap((id) => {
      const hits = learning.misconceptions[id];
      return hits !== undefined ? [{ key: misconceptionKey(id), hits: Math.min(3, hits) }] : [];
    }),
    certainty: certainties.map((name) => [learning.certainty[name].right, learning.certainty[name].all]),
    testedOut: learning.testedOut.map(moduleKey),
  };
}

export function unpackLearning(packed: PackedLearning, layout: CourseLayout): LearningRecord {
  const modules = [...new Set(layout.lessons.map(({ module }) => module))];
  const count = (at: number) => ({ right: packed.certainty[at]?.[0] ?? 0, all: packed.certainty[at]?.[1] ?? 0 });
  return {
    objectives: Object.fromEntries(
      (layout.objectives ?? []).flatMap((id): [string, ObjectiveRecord][] => {
        const found = packed.objectives.find(({ key }) => key === objectiveKey(id));
        if (!found) return [];
        const { state, box, due, variant } = found;
        return [[id, { state: states[state] ?? 'practised', box, due: box > 0 ? due + firstDay : 0, variant }]];
      }),
    ),
    misconceptions: Object.fromEntries(
      (layout.misconceptions ?? []).flatMap((id): [string, number][] => {
        const found = packed.misconceptions.find(({ key }) => key === misconceptionKey(id));
        return found ? [[id, found.hits]] : [];
      }),
    ),
    certainty: { guess: count(0), check: count(1), act: count(2) },
    testedOut: modules.filter((id) => packed.testedOut.includes(moduleKey(id))).sort(),
  };
}
