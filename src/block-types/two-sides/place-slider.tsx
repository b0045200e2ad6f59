import { useId, useRef } from 'react';
import { useMessages } from '../../ui/messages/context.tsx';
import { lastPlace, middle } from './places.ts';

interface PlaceSliderProps {
  readonly title: string;
  /** Id of the heading with the question. */
  readonly question: string;
  readonly names: readonly string[];
  /** What stands at the start and at the end. */
  readonly ends: readonly [string, string];
  /** Absent: the learner has not placed herself. The slider then stands in the middle, and says so. */
  readonly place: number | undefined;
  readonly onPlace: (place: number) => void;
}

/** A native slider with five named places. The middle, where it stands at first, is taken with a button. */
export function PlaceSlider({ title, question, names, ends, place, onPlace }: PlaceSliderProps) {
  const { text } = useMessages();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const stay = () => {
    onPlace(middle);
    // The button goes away: the focus goes to the slider, which says the place.
    field.current?.focus();
  };
  const name = place === undefined ? undefined : names[place];
  return (
    <div className="stand no-print">
      <label className="l" htmlFor={id} id={`${id}-label`}>
        {title}
      </label>
      <input
        ref={field}
        id={id}
        type="range"
        min={0}
        max={lastPlace}
        step={1}
        value={place ?? middle}
        className={place === undefined ? undefined : 'set'}
        aria-labelledby={`${id}-label ${question}`}
        aria-describedby={`${id}-place`}
        aria-valuetext={name ?? text('sides.unsetValue')}
        onChange={(event) => onPlace(Number(event.target.value))}
      />
      <div className="ends" aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
      <p id={`${id}-place`}>{name ? <b>{name}</b> : text('sides.unset')}</p>
      {place === undefined && (
        <button type="button" className="btn" onClick={stay}>
          {text('sides.middle')}
        </button>
      )}
    </div>
  );
}
