import { useId, useState } from 'react';
import '../../ui/messages/en-blocks.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { Rich, TermedText } from '../../ui/rich-text.tsx';
import type { BlockViewProps } from '../define-block-view.tsx';
import { PlaceSlider } from './place-slider.tsx';
import { type Places, readPlaces, sidesToHear, writePlaces } from './places.ts';
import type { TwoSidesBlock } from './schema.ts';
import { TwoPlaces } from './two-places.tsx';
import '../../ui/styles/comparison.css';
import '../../ui/styles/two-sides.css';

/** A place before reading, the other side's strongest point, both sides, and the place after it. */
export function View({ block, notes }: BlockViewProps<TwoSidesBlock>) {
  const { text } = useMessages();
  const { sides, places: names } = block;
  const [places, setPlaces] = useState<Places>(() => readPlaces(notes.read(block.id)));
  const question = useId();
  const place = (moved: Places) => {
    const now = { ...places, ...moved };
    setPlaces(now);
    notes.write(block.id, writePlaces(now));
  };
  const { before, after } = places;
  const ends = [sides[0]?.title ?? '', sides[1]?.title ?? ''] as const;
  return (
    <div className="flow two-sides">
      <h3 id={question}>{block.question}</h3>
      {block.intro && <Rich text={block.intro} />}
      <PlaceSlider
        title={text('sides.before')}
        question={question}
        names={names}
        ends={ends}
        place={before}
        onPlace={(moved) => place({ before: moved })}
      />
      <div className="consider no-print" aria-live="polite">
        {before !== undefined && <Consider sides={sides} place={before} />}
      </div>
      <div className="sides">
        {sides.map((side) => (
          <section key={side.id} className="side">
            <h4>{side.title}</h4>
            <ul>
              {side.points.map((point) => (
                <li key={point.id}>
                  <TermedText text={point.text} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {block.conclusion && <Rich text={block.conclusion} />}
      <PlaceSlider
        title={text('sides.after')}
        question={question}
        names={names}
        ends={ends}
        place={after}
        onPlace={(moved) => place({ after: moved })}
      />
      {before !== undefined && after !== undefined && (
        <TwoPlaces names={names} ends={ends} before={before} after={after} />
      )}
      <p className="kept no-print">{text('sides.kept')}</p>
    </div>
  );
}

/** What to weigh from this place: the strongest point of the other side; in the middle, of each. */
function Consider({ sides, place }: { sides: TwoSidesBlock['sides']; place: number }) {
  const { text } = useMessages();
  const heard = sidesToHear(place);
  return (
    <>
      <b>{text(heard.length > 1 ? 'sides.strongestBoth' : 'sides.strongest')}</b>
      {heard.map((at) => {
        const side = sides[at];
        const point = side?.points.find(({ id }) => id === side.strongest);
        return (
          side &&
          point && (
            <div key={side.id}>
              <span className="stamp">{side.title}</span>
              <div>
                <TermedText text={point.text} />
              </div>
            </div>
          )
        );
      })}
    </>
  );
}
