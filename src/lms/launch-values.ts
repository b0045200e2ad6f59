import type { Standard, Values } from './standards.ts';
import { addTimes } from './time.ts';

export const modes = ['normal', 'browse', 'review'] as const;
export type Mode = (typeof modes)[number];

/** What the LMS decides about a launch, whatever the course did before. */
export interface LaunchFacts {
  readonly learnerId: string;
  /** As the standards have it: `Last, First`. */
  readonly learnerName: string;
  readonly mode: Mode;
  /** Per cent; undefined where neither package nor LMS sets one. */
  readonly passing: number | undefined;
  /** Ids that the manifest gives its objectives; an LMS of 2004 puts them into a new attempt (RTE 4.2.17). */
  readonly objectives: readonly string[];
}

/** Exits after which the same attempt goes on (RTE 4.2.8 of SCORM 2004). */
const goOn = ['suspend', 'logout'];

/**
 * The values that the next launch finds, from those that the LMS kept; `kept` is empty before the first launch. The LMS adds
 * the time of the last session and says whether this is a resumption. SCORM 2004 begins an empty attempt unless the course
 * suspended the last one; LMSs of 1.2 keep what there is.
 */
export function launchValues(standard: Standard, kept: Values, facts: LaunchFacts): Values {
  const { elements } = standard;
  const exit = kept[elements.exit] ?? '';
  const isFirst = Object.keys(kept).length === 0;
  const isNew = isFirst || (standard.id === '2004' && !goOn.includes(exit));
  const { [elements.exit]: _exit, [elements.sessionTime]: session, ...rest } = kept;
  const held = isNew ? newAttempt(standard, facts) : rest;
  const values: Values = {
    ...held,
    [elements.entry]: isNew ? 'ab-initio' : goOn.includes(exit) ? 'resume' : '',
    [elements.totalTime]: standard.writeTime(isNew ? 0 : addTimes(kept[elements.totalTime], session)),
    [elements.learnerId]: facts.learnerId,
    [elements.learnerName]: facts.learnerName,
    [elements.mode]: facts.mode,
    [elements.credit]: facts.mode === 'normal' ? 'credit' : 'no-credit',
    [elements.passing]: facts.passing === undefined ? '' : standard.writePassing(facts.passing),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

function newAttempt({ id }: Standard, { objectives }: LaunchFacts): Values {
  if (id === '1.2') return {};
  return Object.fromEntries(objectives.map((objective, at) => [`cmi.objectives.${at}.id`, objective]));
}
