import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { Rich } from '../../ui/rich-text.tsx';
import type { BlockViewProps } from '../define-block-view.tsx';
import type { ComparisonBlock } from './schema.ts';
import '../../ui/styles/comparison.css';

export function View({ block }: BlockViewProps<ComparisonBlock>) {
  const Title = block.heading ? 'h4' : 'h3';
  return (
    <div className="flow">
      {block.heading && <h3>{block.heading}</h3>}
      {block.intro && <Rich text={block.intro} />}
      <div className="sides">
        {block.sides.map(({ id, title, text, tone }) => (
          <div key={id} className={tone ? `side ${tone}` : 'side'}>
            <Title>
              {tone && <Tone tone={tone} />} {title}
            </Title>
            <Rich text={text} />
          </div>
        ))}
      </div>
      {block.conclusion && <Rich text={block.conclusion} />}
    </div>
  );
}

/** A word and a sign, inside the heading, so that it is told wherever the heading is. */
function Tone({ tone }: { tone: 'repair' | 'better' }) {
  const { text } = useMessages();
  return (
    <span className={tone === 'repair' ? 'st bad' : 'st ok'}>
      <Icon name={tone === 'repair' ? 'cross' : 'tick'} />
      {text(`comparison.${tone}`)}
    </span>
  );
}
