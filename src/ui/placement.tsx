import { MarkWord } from './choices.tsx';
import { useMessages } from './messages/context.tsx';
import { NumberBadge } from './number-badge.tsx';
import { type Place, type Placed, Plot } from './plot.tsx';
import { Text } from './rich-text.tsx';

interface PlacementProps extends Placed {
  readonly name: string;
  readonly onPlace: (item: string, place: Place) => void;
  readonly readOnly: boolean;
  readonly describedBy: string | undefined;
  readonly firstControlId: string;
}

const both = ['across', 'up'] as const;
const nowhere: Place = { across: '', up: '' };

/** Items with a menu for each axis, and the chart that follows them. */
export function Placement(props: PlacementProps) {
  const { name, axes, items, places, right, marks, onPlace, readOnly, describedBy, firstControlId } = props;
  const { text } = useMessages();
  const bandOf = (axis: 'across' | 'up', id: string | undefined) =>
    axes[axis].bands.find((band) => band.id === id)?.text ?? '';
  // An error leads to the first menu that is still open.
  const menus = items.flatMap(({ id }) => both.map((axis) => ({ id, axis })));
  const first = menus.find(({ id, axis }) => !places[id]?.[axis]) ?? menus[0];

  return (
    <>
      <Plot {...{ axes, items, places, right, marks }} />
      <div className="match placement">
        {items.map((item, at) => {
          const place = places[item.id] ?? nowhere;
          const key = right?.[item.id];
          const mark = marks[item.id];
          return (
            <div key={item.id} data-drop={item.id} className={mark && (mark === 'wrong' ? 'is-bad' : 'is-ok')}>
              <fieldset>
                <legend>
                  {mark && <MarkWord mark={mark} />}
                  <NumberBadge at={at} /> <Text text={item.text} />
                  {key && mark === 'wrong' && (
                    <small>
                      {text('question.rightChoice', {
                        choice: `${bandOf('across', key.across)}, ${bandOf('up', key.up)}`,
                      })}
                    </small>
                  )}
                </legend>
                <div className="axes">
                  {both.map((axis) => {
                    const isFirst = first?.id === item.id && first.axis === axis;
                    const id = isFirst ? firstControlId : `${name}-${item.id}-${axis}`;
                    return (
                      <div key={axis}>
                        <label htmlFor={id}>{axes[axis].title}</label>
                        <select
                          id={id}
                          data-axis={axis}
                          className={place[axis] === '' ? undefined : 'set'}
                          value={place[axis]}
                          aria-disabled={readOnly || undefined}
                          aria-describedby={describedBy}
                          onChange={(event) => !readOnly && onPlace(item.id, { ...place, [axis]: event.target.value })}
                        >
                          <option value="">{text('question.choose')}</option>
                          {axes[axis].bands.map((band) => (
                            <option key={band.id} value={band.id}>
                              {band.text}
                            </option>
                          ))}
                        </select>
                      </div>
                    );
                  })}
                </div>
              </fieldset>
            </div>
          );
        })}
      </div>
    </>
  );
}
