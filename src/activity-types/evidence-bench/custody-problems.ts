import type { Problem } from '../../schema/problem.ts';
import type { EvidenceBenchSource as Source } from './schema.ts';
import { keyAmong, problem, twice } from './source-problems.ts';

/** The planted break is there, alone, and stands among complete lines, one of them at night. */
export function custodyProblems({ custody }: Source): Problem[] {
  if (!custody) return [];
  const { entries, answerKey, handover } = custody;
  const list = ['custody', 'entries'];
  const open = entries.filter(({ seal }) => seal === undefined);
  const isPlanted = open.length === 1 && open[0]?.id === answerKey;
  return [
    ...twice(list, entries),
    ...keyAmong(['custody', 'answerKey'], answerKey, entries),
    ...(isPlanted
      ? []
      : [
          problem(
            'break-not-planted',
            ['custody', 'answerKey'],
            `The lines without a seal are ${open.map(({ id }) => `"${id}"`).join(', ') || 'none'}; the key names "${answerKey}".`,
            'Leave the seal out of that line, and of no other.',
          ),
        ]),
    ...(entries.some(({ isNight, seal }) => isNight && seal !== undefined)
      ? []
      : [
          problem(
            'no-night-entry',
            list,
            'No complete line is marked as an entry at night.',
            'Add "isNight": true to a complete line, so that the hour alone is no proof.',
          ),
        ]),
    ...(handover?.fields ?? []).flatMap(({ choices, answerKey: key }, at) => [
      ...twice(['custody', 'handover', 'fields', at, 'choices'], choices),
      ...keyAmong(['custody', 'handover', 'fields', at, 'answerKey'], key, choices),
    ]),
    ...twice(['custody', 'handover', 'fields'], handover?.fields ?? []),
  ];
}
