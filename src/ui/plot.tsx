import './styles/table.css';
import './styles/placement.css';
import type { InlineText } from '../domain/course/rich-text.ts';
import { Icon } from './icons.tsx';
import { useMessages } from './messages/context.tsx';
import { NumberBadge } from './number-badge.tsx';
import { Text } from './rich-text.tsx';

interface Axis {
  readonly title: string;
  readonly bands: readonly { readonly id: string; readonly text: string }[];
}

/** Ids of bands; '' for one that is not chosen yet. */
export interface Place {
  readonly across: string;
  readonly up: string;
}

export interface Placed {
  readonly axes: { readonly across: Axis; readonly up: Axis };
  readonly items: readonly { readonly id: string; readonly text: InlineText }[];
  readonly places: Readonly<Record<string, Place>>;
  /** The right place by item, once it may be shown. */
  readonly right: Readonly<Record<string, Place>> | undefined;
  readonly marks: Readonly<Record<string, 'right' | 'wrong' | 'missed'>>;
}

type State = 'right' | 'wrong' | 'key';

const words = { right: 'plot.right', wrong: 'plot.wrong', key: 'plot.key' } as const;

/**
 * The chart as a table, for eye and ear: bands across are its columns, bands upward its rows, the highest on top. After a
 * check each item says how it stands, and where it belongs once that may be shown.
 */
export function Plot({ axes, items, places, right, marks }: Placed) {
  const { text } = useMessages();
  const { across, up } = axes;
  const inCell = (column: string, row: string) => {
    const isHere = (place: Place | undefined) => place?.across === column && place.up === row;
    return items.flatMap((item, at) => {
      const mark = marks[item.id];
      const judged: State | undefined = mark && (mark === 'wrong' ? 'wrong' : 'right');
      const states: (State | undefined)[] = isHere(places[item.id]) ? [judged] : [];
      if (mark === 'wrong' && isHere(right?.[item.id])) states.push('key');
      return states.map((state) => ({ item, at, state }));
    });
  };
  return (
    <table className="plot">
      <caption>{text('plot.caption', { across: across.title, up: up.title })}</caption>
      <thead>
        <tr>
          {across.bands.map(({ id, text: band }) => (
            <th key={id} scope="col">
              {band}
            </th>
          ))}
        </tr>
      </thead>
      {[...up.bands].reverse().map((row) => (
        <tbody key={row.id}>
          <tr>
            <th scope="rowgroup" colSpan={across.bands.length}>
              {row.text}
            </th>
          </tr>
          <tr>
            {across.bands.map((column) => (
              <td key={column.id}>
                {inCell(column.id, row.id).map(({ item, at, state }) => (
                  <p key={`${item.id} ${state}`} className={state}>
                    <NumberBadge at={at} />
                    <span>
                      <span className="what">
                        <Text text={item.text} />
                      </span>
                      {state && (
                        <span className="how">
                          {state !== 'key' && <Icon name={state === 'wrong' ? 'cross' : 'tick'} />}
                          {text(words[state])}
                        </span>
                      )}
                    </span>
                  </p>
                ))}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}
