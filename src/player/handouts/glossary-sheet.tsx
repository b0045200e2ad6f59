import '../../ui/messages/en-reference.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { Text } from '../../ui/rich-text.tsx';
import { LoadState } from '../load-state.tsx';
import { useFile } from '../player-context.tsx';
import { Sheet } from './sheet.tsx';

/** Every term in the order of the alphabet, close together for paper. */
export function GlossarySheet() {
  const { text, language } = useMessages();
  const { value, error, retry } = useFile((files, spoken) => files.glossary(spoken), 'glossary');
  const terms = [...(value?.terms ?? [])].sort((a, b) => a.term.localeCompare(b.term, language));
  return (
    <Sheet title={text('glossary.title')}>
      {value ? (
        <dl className="terms-on-paper">
          {terms.map(({ id, term, short, definition }) => (
            <div key={id}>
              <dt>{short ? `${term} (${short})` : term}</dt>
              <dd>
                <Text text={definition} />
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <LoadState failed={error !== undefined} message={text('glossary.notLoaded')} onRetry={retry} />
      )}
    </Sheet>
  );
}
