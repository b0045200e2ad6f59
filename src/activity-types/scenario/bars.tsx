import { useMessages } from '../../ui/messages/context.tsx';
import type { Values } from './guard.ts';
import type { Scenario } from './schema.ts';

/** The variables that have a name, each as words and as a row of fields. */
export function Bars({ story, values }: { readonly story: Scenario; readonly values: Values }) {
  const { text } = useMessages();
  const shown = (story.variables ?? []).flatMap(({ id, label, min, max }) =>
    label === undefined ? [] : [{ id, label, most: max - min, value: (values[id] ?? min) - min }],
  );
  if (shown.length === 0) return null;
  return (
    <dl className="story-bars" aria-label={text('scenario.bars')}>
      {shown.map(({ id, label, most, value }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>
            <b>{text('scenario.bar', { value, most })}</b>
            <span className="fields" aria-hidden="true">
              {Array.from({ length: most }, (_, at) => (
                <i key={String(at)} className={at < value ? 'f' : undefined} />
              ))}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
