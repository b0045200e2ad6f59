import type { Handout, HandoutSection } from '../../domain/course/course.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { ReferencesProvider } from '../../ui/references.tsx';
import { Rich, TermedText } from '../../ui/rich-text.tsx';
import { LoadState } from '../load-state.tsx';
import { useFile } from '../player-context.tsx';
import { HandoutTable } from './handout-table.tsx';
import { Sheet } from './sheet.tsx';
import { HandoutSources } from './sources.tsx';

/** A handout that the course brings along: a job aid to read, or a form to fill in by hand. */
export function JobAid({ id }: { id: string }) {
  const { text } = useMessages();
  const { value, error, retry } = useFile((files, language) => files.handout(language, id), `handout/${id}`);
  if (!value)
    return (
      <Sheet title={text('handouts.title')}>
        <LoadState failed={error !== undefined} message={text('handouts.notLoaded')} onRetry={retry} />
      </Sheet>
    );
  return (
    <ReferencesProvider references={value.references}>
      <Sheet title={value.title} wide={value.sections.some(isWide)}>
        <Rich text={value.intro} />
        <Sections handout={value} />
        <HandoutSources of={[value.intro, value.sections]} />
      </Sheet>
    </ReferencesProvider>
  );
}

/** A form with many columns has too little room for handwriting on a page that stands. */
function isWide(section: HandoutSection): boolean {
  return section.type === 'table' && section.emptyRows !== undefined && section.columns.length > 4;
}

function Sections({ handout }: { handout: Handout }) {
  return handout.sections.map((section) => (
    <div key={section.id}>
      {section.title !== undefined && <h2>{section.title}</h2>}
      {section.type === 'paragraphs' && <Rich text={section.text} />}
      {section.type === 'checklist' && (
        <ul className="ticks-to-do">
          {section.items.map(({ id, text }) => (
            <li key={id}>
              <TermedText text={text} />
            </li>
          ))}
        </ul>
      )}
      {section.type === 'table' && <HandoutTable table={section} />}
    </div>
  ));
}
