import { useId } from 'react';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { Rich, Text } from '../../ui/rich-text.tsx';
import type { BlockViewProps } from '../define-block-view.tsx';
import type { CalloutBlock } from './schema.ts';
import '../../ui/styles/keep.css';

export function View({ block }: BlockViewProps<CalloutBlock>) {
  if (block.kind === 'takeaway') return <Takeaway block={block} />;
  if (block.kind === 'law') return <Law block={block} />;
  return <Notice block={block} />;
}

interface Props {
  readonly block: CalloutBlock;
}

function Takeaway({ block }: Props) {
  const { text } = useMessages();
  const title = useId();
  return (
    <section
      className="keep"
      {...(block.title ? { 'aria-labelledby': title } : { 'aria-label': text('callout.takeaway') })}
    >
      {block.title && <h3 id={title}>{block.title}</h3>}
      <Rich text={block.text} />
      <Source block={block} />
    </section>
  );
}

function Law({ block }: Props) {
  const { text } = useMessages();
  return (
    <div className="law" role="note" aria-label={text('callout.law')}>
      <Icon name="document" />
      <div className="stack">
        {block.title && <h3>{block.title}</h3>}
        <Rich text={block.text} />
        <Source block={block} />
      </div>
    </div>
  );
}

function Notice({ block }: Props) {
  const { text } = useMessages();
  const caution = block.kind === 'caution';
  return (
    <div className={caution ? 'notice callout warn' : 'notice callout'}>
      <Icon name={caution ? 'caution' : 'document'} />
      <h3>{block.title ?? text(caution ? 'callout.caution' : 'callout.note')}</h3>
      <div className="stack">
        <Rich text={block.text} />
        <Source block={block} />
      </div>
    </div>
  );
}

function Source({ block }: Props) {
  if (!block.source) return null;
  return (
    <div className="row">
      <span className="stamp said">
        <Text text={block.source} />
      </span>
    </div>
  );
}
