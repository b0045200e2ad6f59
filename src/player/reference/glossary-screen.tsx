import { useEffect, useId, useState } from 'react';
import { useParams } from 'react-router-dom';
import type { Glossary } from '../../domain/course/course.ts';
import { plainText } from '../../domain/course/rich-text.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { Text } from '../../ui/rich-text.tsx';
import { lessonLink } from '../links.ts';
import { LoadState } from '../load-state.tsx';
import { useFile, usePlayer } from '../player-context.tsx';
import { ReferenceFrame } from './reference-frame.tsx';

/** Every term with its meaning, its relatives, and the lessons that use it; searched while typing. */
export default function GlossaryScreen() {
  const { text } = useMessages();
  const loaded = useFile((files, language) => files.glossary(language), 'glossary');
  return (
    <ReferenceFrame title={text('glossary.title')}>
      {loaded.value ? (
        <Terms glossary={loaded.value} />
      ) : (
        <LoadState failed={loaded.error !== undefined} message={text('glossary.notLoaded')} onRetry={loaded.retry} />
      )}
    </ReferenceFrame>
  );
}

function Terms({ glossary }: { glossary: Glossary }) {
  const { text, language } = useMessages();
  const { course } = usePlayer();
  const { term } = useParams();
  const [search, setSearch] = useState('');
  const field = useId();
  const wanted = search.trim().toLocaleLowerCase(language);
  const sorted = [...glossary.terms].sort((a, b) => a.term.localeCompare(b.term, language));
  const found = sorted.filter(({ term: name, short, definition }) =>
    [name, short ?? '', plainText(definition)].some((words) => words.toLocaleLowerCase(language).includes(wanted)),
  );
  const nameOf = (id: string) => glossary.terms.find((other) => other.id === id)?.term ?? id;
  const lessons = course.modules.flatMap((module) => module.lessons);

  useEffect(() => {
    if (term) document.getElementById(term)?.scrollIntoView({ block: 'center' });
  }, [term]);

  return (
    <>
      <p>
        <label className="l" htmlFor={field}>
          {text('glossary.search')}
        </label>
        <input
          className="in"
          id={field}
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </p>
      <p role="status" className="small muted">
        {text('glossary.found', { count: found.length })}
      </p>
      <dl className="terms">
        {found.map((entry) => (
          <div key={entry.id} id={entry.id} className={entry.id === term ? 'gloss' : undefined}>
            <dt>{entry.short ? `${entry.term} (${entry.short})` : entry.term}</dt>
            <dd>
              <p>
                <Text text={entry.definition} />
              </p>
              {entry.see && entry.see.length > 0 && (
                <p className="small">
                  {text('glossary.see')}{' '}
                  {entry.see.map((id) => (
                    <a key={id} className="see" href={`#/glossary/${id}`} onClick={() => setSearch('')}>
                      {nameOf(id)}
                    </a>
                  ))}
                </p>
              )}
              {entry.usedIn.length > 0 && (
                <p className="small">
                  {text('glossary.usedIn')}{' '}
                  {entry.usedIn.map((id) => (
                    <a key={id} className="see" href={lessonLink(id)}>
                      {lessons.find((lesson) => lesson.id === id)?.title ?? id}
                    </a>
                  ))}
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
