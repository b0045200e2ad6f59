import type { CSSProperties } from 'react';
import { useMessages } from '../../ui/messages/context.tsx';
import { Rich, TermedText } from '../../ui/rich-text.tsx';
import type { BlockViewProps } from '../define-block-view.tsx';
import { type Gap, gapsBetween } from './gaps.ts';
import type { TimelineBlock } from './schema.ts';
import '../../ui/styles/timeline.css';

/** More events than this stand below each other at any width, since their texts need the room. */
const mostLying = 5;

export function View({ block }: BlockViewProps<TimelineBlock>) {
  const { events, scale } = block;
  const gaps = scale ? gapsBetween(events.map(({ date }) => date)) : [];
  const lying = events.length <= mostLying;
  return (
    <div className={lying ? 'flow full' : 'flow'}>
      {block.heading && <h3>{block.heading}</h3>}
      {block.intro && <Rich text={block.intro} />}
      <ol className={lying ? 'tl wide' : 'tl'} style={columns(events.map((_, at) => gaps[at]))}>
        {events.map((event, at) => (
          <Event key={event.id} event={event} gap={gaps[at]} />
        ))}
      </ol>
    </div>
  );
}

interface EventProps {
  readonly event: TimelineBlock['events'][number];
  readonly gap: Gap | undefined;
}

function Event({ event, gap }: EventProps) {
  const { text, date } = useMessages();
  return (
    <li className={event.key ? 'hit' : undefined} style={gap && variables({ '--gap': weight(gap) })}>
      <time dateTime={event.date}>{date(event.date)}</time>
      <div className="ev">
        <b>{event.title}</b>
        {event.text && (
          <div>
            <TermedText text={event.text} />
          </div>
        )}
        {gap !== undefined && gap.count > 0 && (
          <span className="gapnote">{text(`timeline.${gap.unit}`, { count: gap.count })}</span>
        )}
      </div>
    </li>
  );
}

/** Columns of the lying form: as wide as the time until the next event, yet never too narrow for its words. */
function columns(gaps: readonly (Gap | undefined)[]): CSSProperties {
  return variables({ '--cols': gaps.map((gap) => `minmax(8rem, ${gap ? weight(gap) : 2}fr)`).join(' ') });
}

/** Steps of length: 4 for the longest gap. */
const weight = (gap: Gap) => Math.max(0.25, Math.round(gap.share * 400) / 100);

/** React passes custom properties on, and its types do not know them. */
function variables(values: Readonly<Record<`--${string}`, string | number>>): CSSProperties {
  return values;
}
