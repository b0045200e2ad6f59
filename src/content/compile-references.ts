import type { Fact, References, Source, Term } from '../domain/course/course.ts';
import type { Compiled } from '../schema/compiled.ts';
import type { CourseSource } from './course-schema.ts';
import { fieldReferences } from './reference-fields.ts';
import type { FactsSource, GlossarySource, SourcesSource } from './reference-schema.ts';
import type { TextReference } from './text-words.ts';

/** Everything that a lesson or bank may refer to, in one language. */
export interface Shelf {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly terms: ReadonlyMap<string, Term>;
  /** Facts that the definition of a term cites. */
  readonly citedByTerm: (term: string) => readonly string[];
  readonly beliefs: ReadonlyMap<string, string>;
}

export function factOf(fact: Compiled<FactsSource>['facts'][number]): Fact {
  const { id, claim, kind, asOf, announced, grade, reviewBy, sources } = fact;
  return { id, claim, kind, asOf, ...(announced && { announced }), grade, reviewBy, sources };
}

/** Lays out the shelf of one language from its compiled files. */
export function shelfOf(
  course: Compiled<CourseSource>,
  facts: Compiled<FactsSource>['facts'],
  sources: SourcesSource['sources'],
  terms: Compiled<GlossarySource>['terms'],
): Shelf {
  const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));
  const definitions = byId(terms);
  return {
    facts: byId(facts.map(factOf)),
    sources: byId(sources),
    terms: definitions,
    citedByTerm: (id) => citationsIn(definitions.get(id)?.definition ?? []),
    beliefs: new Map(course.misconceptions.map(({ id, belief }) => [id, belief])),
  };
}

/** What the texts and blocks of one file refer to, and nothing else. */
export function referencesOf(texts: readonly TextReference[], blocks: unknown, shelf: Shelf): References {
  const fields = fieldReferences(blocks, []);
  const named = (kind: string) => fields.filter((field) => field.kind === kind).map(({ id }) => id);
  const inTexts = (kind: string) => texts.filter((reference) => reference.kind === kind).map(({ id }) => id);
  const terms = pick(shelf.terms, inTexts('term'));
  const cited = [...inTexts('cite'), ...named('fact'), ...Object.keys(terms).flatMap(shelf.citedByTerm)];
  const facts = pick(shelf.facts, cited);
  const sources = pick(
    shelf.sources,
    Object.values(facts).flatMap((fact) => fact.sources),
  );
  return { facts, terms, sources, misconceptions: pick(shelf.beliefs, named('misconception')) };
}

function pick<T>(shelf: ReadonlyMap<string, T>, ids: readonly string[]): Record<string, T> {
  const found: Record<string, T> = {};
  for (const id of [...new Set(ids)].sort()) {
    const entry = shelf.get(id);
    if (entry !== undefined) found[id] = entry;
  }
  return found;
}

function citationsIn(text: Term['definition']): string[] {
  return text.flatMap((piece) => {
    if (typeof piece === 'string') return [];
    if ('cite' in piece) return [piece.cite];
    if ('em' in piece) return citationsIn(piece.em);
    return citationsIn('strong' in piece ? piece.strong : piece.text);
  });
}
