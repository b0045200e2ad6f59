import type { Part } from '../domain/course/course.ts';
import { useMessages } from '../ui/messages/context.tsx';
import { useReferences } from '../ui/references.tsx';
import { isActivity, isQuestion } from './lesson-ids.ts';

/** Sources of the facts that the part's reading cites, beside it on wide screens and below it on narrow ones. */
export function MarginSources({ part, onPaper }: { part: Part; onPaper: boolean }) {
  const { text, date } = useMessages();
  const { facts, sources } = useReferences();
  const cited = [...new Set(part.blocks.filter((block) => !isQuestion(block) && !isActivity(block)).flatMap(citedIn))];
  const known = cited.flatMap((id) => facts[id] ?? []);
  if (known.length === 0) return null;
  return (
    <aside className={onPaper ? 'sources' : 'margin sources no-print'} aria-label={text('lesson.sources')}>
      {known.map((fact) => (
        <p key={fact.id}>
          <a className="ref" href={`#/sources/${fact.id}`}>
            {fact.id}
          </a>
          <b>{[...new Set(fact.sources.map((id) => sources[id]?.publisher ?? id))].join('; ')}</b>
          {text(fact.announced ? 'fact.asAnnounced' : 'fact.sourced', { date: date(fact.asOf) })}
        </p>
      ))}
    </aside>
  );
}

/** Every fact that a compiled block names: citations in its texts, and the facts of a key-facts block. */
export function citedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    (key === 'cite' || key === 'fact') && typeof inner === 'string' ? [inner] : citedIn(inner),
  );
}
