import { useId } from 'react';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { Rich, Text } from '../../ui/rich-text.tsx';
import type { BlockViewProps } from '../define-block-view.tsx';
import type { FigureBlock } from './schema.ts';
import '../../ui/styles/figure.css';

/** The caption alone names the figure, so that its text version is not read out as a name. */
export function View({ block }: BlockViewProps<FigureBlock>) {
  const { text } = useMessages();
  const caption = useId();
  return (
    <figure className="fig full" aria-labelledby={caption}>
      <img src={`./content/${block.image}`} alt={block.decorative ? '' : (block.alt ?? '')} decoding="async" />
      <figcaption>
        <p id={caption}>
          <Text text={block.caption} />
        </p>
        {block.credit && (
          <p className="credit">
            <Text text={block.credit} />
          </p>
        )}
        {block.description && (
          <details>
            <summary>
              <Icon name="open" />
              {text('figure.description')}
            </summary>
            <div className="stack">
              <Rich text={block.description} />
            </div>
          </details>
        )}
      </figcaption>
    </figure>
  );
}
