import { plainText } from '../../domain/course/rich-text.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { useReferences } from '../../ui/references.tsx';
import { TermedText, Text } from '../../ui/rich-text.tsx';
import type { BlockViewProps } from '../define-block-view.tsx';
import type { KeyFactsBlock } from './schema.ts';
import '../../ui/styles/facts.css';

/** The longest figure, in characters, that fits its column in the large size. */
const longestFigure = 6;

export function View({ block }: BlockViewProps<KeyFactsBlock>) {
  return (
    <div className="flow">
      {block.heading && <h3>{block.heading}</h3>}
      <dl className="facts">
        {block.facts.map(({ id, fact, figure, unit, text }) => (
          <div key={id}>
            <dt className={plainText(figure).length > longestFigure ? 'words' : undefined}>
              <Text text={figure} /> {unit && <small>{unit}</small>}
            </dt>
            <dd>
              <TermedText text={text} />
              <Stamp fact={fact} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** How and when the fact was known. A fact that is not there stamps nothing. */
function Stamp({ fact: id }: { fact: string }) {
  const { text, date } = useMessages();
  const fact = useReferences().facts[id];
  if (!fact) return null;
  const standing = fact.kind === 'standing' ? 'fact.standing' : 'fact.sourced';
  return (
    <>
      <br />
      <span className="stamp">{text(fact.announced ? 'fact.asAnnounced' : standing, { date: date(fact.asOf) })}</span>
    </>
  );
}
