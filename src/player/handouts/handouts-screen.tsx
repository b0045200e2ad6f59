import '../../ui/messages/en-reference.ts';
import '../../ui/messages/en-papers.ts';
import '../../ui/styles/handout.css';
import '../../ui/styles/table.css';
import { useParams } from 'react-router-dom';
import { useMessages } from '../../ui/messages/context.tsx';
import { LoadState } from '../load-state.tsx';
import { useFile } from '../player-context.tsx';
import { ReferenceFrame } from '../reference/reference-frame.tsx';
import { GlossarySheet } from './glossary-sheet.tsx';
import { JobAid } from './job-aid.tsx';
import { LessonSummaries } from './lesson-summaries.tsx';

/** What can be printed and taken along: job aids and forms of the course, summaries of its lessons, its glossary. */
export default function HandoutsScreen() {
  const { sheet = '', lesson } = useParams();
  // A sheet of its own each time, so that none shows what belongs to another.
  if (sheet === '') return <HandoutList />;
  if (sheet === 'lessons') return <LessonSummaries key={lesson} only={lesson} />;
  if (sheet === 'glossary') return <GlossarySheet />;
  return <JobAid key={sheet} id={sheet} />;
}

function HandoutList() {
  const { text } = useMessages();
  const { value, error, retry } = useFile((files, language) => files.details(language), 'details');
  const layout = useFile((files) => files.layout(), 'layout').value;
  return (
    <ReferenceFrame title={text('handouts.title')}>
      <p className="lead">{text('handouts.intro')}</p>
      {value ? (
        <ul className="handout-list">
          {[
            ...(value.handouts ?? []),
            { id: 'lessons', title: text('handouts.lessons') },
            { id: 'glossary', title: text('glossary.title') },
          ].map(({ id, title }) => (
            <li key={id}>
              <a href={`#/handouts/${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      ) : (
        <LoadState failed={error !== undefined} message={text('handouts.notLoaded')} onRetry={retry} />
      )}
      {layout?.activities?.some(({ type }) => type === 'review-room') && (
        <p>
          <a href="#/self-assessment">{text('handouts.selfAssessment')}</a>
        </p>
      )}
    </ReferenceFrame>
  );
}
