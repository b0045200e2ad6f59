import { useEffect } from 'react';
import { useParams } from 'react-router-dom';
import type { Fact, SourceList } from '../../domain/course/course.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { LoadState } from '../load-state.tsx';
import { useFile } from '../player-context.tsx';
import { ReferenceFrame } from './reference-frame.tsx';

/** Every fact that the course rests on, with date, grade, sources and the day of its next review. */
export default function SourcesScreen() {
  const { text } = useMessages();
  const loaded = useFile((files, language) => files.sources(language), 'sources');
  return (
    <ReferenceFrame title={text('sources.title')}>
      <p className="lead">{text('sources.intro')}</p>
      {loaded.value ? (
        <Facts list={loaded.value} />
      ) : (
        <LoadState failed={loaded.error !== undefined} message={text('sources.notLoaded')} onRetry={loaded.retry} />
      )}
    </ReferenceFrame>
  );
}

function Facts({ list }: { list: SourceList }) {
  const { fact } = useParams();
  useEffect(() => {
    if (fact) document.getElementById(fact)?.scrollIntoView({ block: 'center' });
  }, [fact]);
  return (
    <dl className="terms">
      {list.facts.map((entry) => (
        <FactEntry key={entry.id} fact={entry} list={list} chosen={entry.id === fact} />
      ))}
    </dl>
  );
}

function FactEntry({ fact, list, chosen }: { fact: Fact; list: SourceList; chosen: boolean }) {
  const { text, date } = useMessages();
  const sources = fact.sources.flatMap((id) => list.sources.find((source) => source.id === id) ?? []);
  return (
    <div id={fact.id} className={chosen ? 'gloss' : undefined}>
      <dt>
        <span className="ref">{fact.id}</span>{' '}
        <span className="stamp">
          {text(fact.announced ? 'fact.asAnnounced' : 'fact.sourced', { date: date(fact.asOf) })}
        </span>
      </dt>
      <dd>
        <p>{fact.claim}</p>
        <p className="small">
          {text(`grade.${fact.grade}`)} {text('sources.review', { date: date(fact.reviewBy) })}
        </p>
        <ul className="small">
          {sources.map((source) => (
            <li key={source.id}>
              {source.url ? (
                <a href={source.url} target="_blank" rel="noopener noreferrer">
                  {source.title}
                </a>
              ) : (
                source.title
              )}
              , {source.publisher}
              {source.published && `, ${date(source.published)}`}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
