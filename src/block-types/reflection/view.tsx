import { useId, useState } from 'react';
import { useMessages } from '../../ui/messages/context.tsx';
import { Rich } from '../../ui/rich-text.tsx';
import type { BlockViewProps } from '../define-block-view.tsx';
import type { ReflectionBlock } from './schema.ts';
import '../../ui/styles/arrange.css';
import '../../ui/styles/reflection.css';

export function View({ block, notes }: BlockViewProps<ReflectionBlock>) {
  const { text } = useMessages();
  const [written, setWritten] = useState(() => notes.read(block.id));
  const field = useId();
  const id = (part: 'heading' | 'label' | 'prompt' | 'kept') => `${field}-${part}`;
  const write = (words: string) => {
    setWritten(words);
    notes.write(block.id, words);
  };
  return (
    <div className="flow reflection">
      <h3 id={id('heading')}>{block.heading}</h3>
      <div className="stack" id={id('prompt')}>
        <Rich text={block.prompt} />
      </div>
      {block.recalls && <Recalled words={notes.read(block.recalls)} />}
      <label className="l" id={id('label')} htmlFor={field}>
        {text('reflection.label')}
      </label>
      <textarea
        className="in"
        id={field}
        rows={4}
        // An empty field has no script yet: it runs as the page does.
        dir={written === '' ? undefined : 'auto'}
        value={written}
        aria-labelledby={`${id('label')} ${id('heading')}`}
        aria-describedby={`${id('prompt')} ${id('kept')}`}
        onChange={(event) => write(event.target.value)}
      />
      <p className="kept" id={id('kept')}>
        {text('reflection.kept')}
      </p>
    </div>
  );
}

/** What the learner wrote in the earlier reflection, in the direction of its own script. */
function Recalled({ words }: { words: string }) {
  const { text } = useMessages();
  if (words.trim() === '') return <p className="muted">{text('reflection.empty')}</p>;
  return (
    <figure className="recalled">
      <figcaption>{text('reflection.earlier')}</figcaption>
      <blockquote dir="auto">{words}</blockquote>
    </figure>
  );
}
