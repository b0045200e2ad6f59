import type { Problem } from '../../schema/problem.ts';
import { type ActivityTypeDefinition, anyActivity } from '../define-activity-type.ts';
import { endingProblems } from '../endings-field.ts';
import { custodyProblems } from './custody-problems.ts';
import { examples } from './examples.ts';
import { reachedEndings } from './reach.ts';
import { rules } from './rules.ts';
import { type EvidenceBench, type EvidenceBenchSource as Source, schema } from './schema.ts';
import { fileProblems, keyAmong, problem, sceneProblems, twice } from './source-problems.ts';

export const evidenceBench: ActivityTypeDefinition = {
  type: 'evidence-bench',
  version: 1,
  schema,
  rules: anyActivity(rules),
  examples,
  check: (written) => {
    const { data } = schema.safeParse(written);
    return data ? problemsOf(data) : [];
  },
};

function problemsOf(source: Source): Problem[] {
  const { scene, files, custody, court } = source;
  const own = [
    ...sceneProblems(source),
    ...fileProblems(source),
    ...custodyProblems(source),
    ...(court
      ? [
          ...twice(['court', 'options'], court.options),
          ...keyAmong(['court', 'answerKey'], court.answerKey, court.options),
        ]
      : []),
    ...((scene ?? files ?? custody ?? court)
      ? []
      : [problem('no-step', [], 'This bench has no step.', 'Add "files", "custody", "scene" or "court".')]),
  ];
  // The parsed boundary: points, keys and ids are the same before and after texts are compiled.
  return own.length > 0 ? own : endingProblems(source.endings, reachedEndings(source as unknown as EvidenceBench));
}
