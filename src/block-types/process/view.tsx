import { Rich, TermedText } from '../../ui/rich-text.tsx';
import type { BlockViewProps } from '../define-block-view.tsx';
import type { ProcessBlock } from './schema.ts';
import '../../ui/styles/process.css';

export function View({ block }: BlockViewProps<ProcessBlock>) {
  return (
    <div className="flow">
      {block.heading && <h3>{block.heading}</h3>}
      {block.intro && <Rich text={block.intro} />}
      <ol className="proc">
        {block.steps.map(({ id, actor, text }) => (
          <li key={id}>
            {actor && <b>{actor}</b>} <TermedText text={text} />
          </li>
        ))}
      </ol>
    </div>
  );
}
