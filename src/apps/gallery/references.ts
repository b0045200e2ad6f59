import type { Fact, References, Source, Term } from '../../domain/course/course.ts';
import type { Entry } from './catalogue.ts';

const source: Source = {
  id: 'example-source',
  title: 'A source of sources.json',
  publisher: 'A source of sources.json',
};

/** Beliefs that examples name, as a course may word them. */
const beliefs: Readonly<Record<string, string>> = {
  M1: 'INTERPOL has officers of its own, who arrest suspects abroad',
  'O-m1': 'Mutual legal assistance is always the first step',
};

const fact = (id: string): Fact => ({
  id,
  claim: `The fact ${id} of facts.json.`,
  kind: 'figure',
  asOf: '2025-11',
  grade: 'P',
  reviewBy: '2027-11',
  sources: [source.id],
});

const term = (id: string): Term => ({ id, term: id, definition: [`The definition of ${id} in glossary.json.`] });

/** Whatever the examples refer to, so that each stands as it would in a course: stamps, beliefs, sources, terms. */
export function exampleReferences(entries: readonly Entry[]): References {
  const named = names(entries.flatMap(({ examples }) => examples.map(({ block }) => block)));
  const all = <T>(ids: readonly string[], make: (id: string) => T) =>
    Object.fromEntries(ids.map((id) => [id, make(id)]));
  return {
    facts: all([...named('cite'), ...named('fact')], fact),
    terms: all(named('term'), term),
    sources: { [source.id]: source },
    misconceptions: all(named('misconception'), (id) => beliefs[id] ?? `The belief ${id} of course.json`),
  };
}

/** Every text that stands under a field of this name, at any depth. */
function names(value: unknown): (field: string) => string[] {
  const found: [string, string][] = [];
  const walk = (inner: unknown) => {
    if (typeof inner !== 'object' || inner === null) return;
    for (const [field, below] of Object.entries(inner)) {
      if (typeof below === 'string') found.push([field, below]);
      else walk(below);
    }
  };
  walk(value);
  return (wanted) => found.flatMap(([field, text]) => (field === wanted ? [text] : []));
}
