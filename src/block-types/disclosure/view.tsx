import { Icon } from '../../ui/icons.tsx';
import { Rich } from '../../ui/rich-text.tsx';
import type { BlockViewProps } from '../define-block-view.tsx';
import type { DisclosureBlock } from './schema.ts';

export function View({ block }: BlockViewProps<DisclosureBlock>) {
  return (
    <details>
      <summary>
        <Icon name="open" />
        {block.summary}
      </summary>
      <div className="flow">
        <Rich text={block.text} />
      </div>
    </details>
  );
}
