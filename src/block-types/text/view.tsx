import { Rich } from '../../ui/rich-text.tsx';
import type { BlockViewProps } from '../define-block-view.tsx';
import type { TextBlock } from './schema.ts';

export function View({ block }: BlockViewProps<TextBlock>) {
  return (
    <div className="flow">
      {block.heading && <h3>{block.heading}</h3>}
      <Rich text={block.text} />
    </div>
  );
}
