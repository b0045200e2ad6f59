import type { Standard, Values } from './standards.ts';
import { addTimes, durationWords, readSeconds } from './time.ts';
import { words } from './words.ts';

export type Tone = 'ok' | 'bad' | undefined;

/** One thing that an administrator asks about a learner, in words, and the element that says so. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly element: string;
  readonly tone?: Tone;
}

/** What stands in the record: status, score, place, time, how the learner came and went. */
export function readFacts(standard: Standard, values: Values): readonly Fact[] {
  const { elements } = standard;
  const { facts } = words;
  const value = (element: string) => values[element] ?? '';
  const spent = readSeconds(value(elements.sessionTime));
  return [
    ...(standard.id === '1.2' ? results12(value) : results2004(value)),
    { label: facts.place, value: value(elements.location) || words.notSet, element: elements.location },
    {
      label: facts.totalTime,
      value: durationWords(addTimes(value(elements.totalTime), value(elements.sessionTime))),
      element: elements.totalTime,
    },
    {
      label: facts.sessionTime,
      value: spent === undefined ? words.notSet : durationWords(spent),
      element: elements.sessionTime,
    },
    { label: facts.entry, value: named(words.entries, value(elements.entry)), element: elements.entry },
    { label: facts.exit, value: named(words.exits, value(elements.exit)), element: elements.exit },
  ];
}

type Read = (element: string) => string;

function results12(value: Read): readonly Fact[] {
  const raw = value('cmi.core.score.raw');
  const mastery = value('cmi.student_data.mastery_score');
  return [
    statusFact(words.facts.status, 'cmi.core.lesson_status', value('cmi.core.lesson_status') || 'not attempted'),
    {
      label: words.facts.score,
      value: raw === '' ? words.notSet : words.points(raw, value('cmi.core.score.max')),
      element: 'cmi.core.score.raw',
    },
    {
      label: words.facts.passing,
      value: mastery === '' ? words.notSet : words.points(mastery, '100'),
      element: 'cmi.student_data.mastery_score',
    },
  ];
}

function results2004(value: Read): readonly Fact[] {
  const percentOf = (element: string) => percent(value(element)) ?? words.notSet;
  return [
    statusFact(words.facts.completion, 'cmi.completion_status', value('cmi.completion_status') || 'unknown'),
    statusFact(words.facts.success, 'cmi.success_status', successOf(value)),
    { label: words.facts.score, value: percentOf('cmi.score.scaled'), element: 'cmi.score.scaled' },
    { label: words.facts.passing, value: percentOf('cmi.scaled_passing_score'), element: 'cmi.scaled_passing_score' },
    { label: words.facts.progress, value: percentOf('cmi.progress_measure'), element: 'cmi.progress_measure' },
  ];
}

/** A score to pass decides, whatever the course set (RTE 4.2.22, table of cmi.success_status). */
function successOf(value: Read): string {
  const set = value('cmi.success_status') || 'unknown';
  const [passing, scaled] = [value('cmi.scaled_passing_score'), value('cmi.score.scaled')];
  if (passing === '') return set;
  if (scaled === '') return 'unknown';
  return Number(scaled) >= Number(passing) ? 'passed' : 'failed';
}

export function statusFact(label: string, element: string, status: string): Fact {
  const tone = status === 'passed' || status === 'completed' ? 'ok' : status === 'failed' ? 'bad' : undefined;
  return { label, element, value: named(words.statuses, status), tone };
}

/** A share as a percentage, two decimals at most; undefined where it is none. */
export function percent(share: string): string | undefined {
  if (share === '' || Number.isNaN(Number(share))) return undefined;
  return `${Math.round(Number(share) * 10_000) / 100} %`;
}

/** The words for a word of a standard; what the standard does not know is shown as it is. */
export function named(list: Readonly<Record<string, string>>, word: string): string {
  return (Object.hasOwn(list, word) ? list[word] : word) || words.notSet;
}
