import type { Family, Requirement, Severity } from './requirement.ts';

/** What became of one requirement. */
export interface Outcome {
  readonly id: string;
  readonly part: 'package' | 'run';
  readonly demand: string;
  readonly clause: string;
  readonly severity: Severity;
  readonly outcome: 'pass' | Severity | 'not-judged';
  /** A sentence each; `mostFound` at most, then one that counts the rest. Why, where it was not judged. */
  readonly found: readonly string[];
  readonly mend: string;
}

/** The machine form. A reader checks `format`: it is raised when a field changes its meaning or goes. */
export interface Report {
  readonly format: 1;
  readonly package: PackageFacts;
  readonly counts: Readonly<Record<Outcome['outcome'], number>>;
  readonly outcomes: readonly Outcome[];
}

export interface PackageFacts {
  /** Name of the zip. */
  readonly name: string;
  readonly bytes: number;
  readonly files: number;
  readonly standard: Family | undefined;
  /** As an administrator knows it; undefined where the manifest does not say. */
  readonly edition: string | undefined;
  readonly title: string | undefined;
}

const mostFound = 20;

/** Judges a subject by each requirement that its standard knows. */
export function outcomesOf<Subject>(
  part: Outcome['part'],
  requirements: readonly Requirement<Subject>[],
  subject: Subject,
  family: Family | undefined,
): readonly Outcome[] {
  return requirements
    .filter(({ families }) => !families || (family ? families.includes(family) : families.includes('scorm-1.2')))
    .map(({ id, demand, clause, severity, mend, check }) => {
      const about = { id, part, demand, clause, severity, mend };
      const found = check(subject);
      if ('notJudged' in found) return { ...about, outcome: 'not-judged', found: [found.notJudged] };
      return { ...about, outcome: found.length > 0 ? severity : 'pass', found: shortened(found) };
    });
}

/** Requirements on a part that was not looked at. */
export function notJudged<Subject>(
  part: Outcome['part'],
  requirements: readonly Requirement<Subject>[],
  reason: string,
): readonly Outcome[] {
  return requirements.map(({ id, demand, clause, severity, mend }) => ({
    ...{ id, part, demand, clause, severity, mend },
    outcome: 'not-judged',
    found: [reason],
  }));
}

export function reportOf(about: PackageFacts, outcomes: readonly Outcome[]): Report {
  const count = (outcome: Outcome['outcome']) => outcomes.filter((one) => one.outcome === outcome).length;
  return {
    format: 1,
    package: about,
    counts: {
      pass: count('pass'),
      fail: count('fail'),
      warn: count('warn'),
      info: count('info'),
      'not-judged': count('not-judged'),
    },
    outcomes,
  };
}

function shortened(found: readonly string[]): readonly string[] {
  return found.length <= mostFound
    ? found
    : [...found.slice(0, mostFound), `… and ${found.length - mostFound} more of this kind.`];
}
