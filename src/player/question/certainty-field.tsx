import { type RefObject, useId } from 'react';
import { type Certainty, certainties } from '../../domain/progress/progress.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import type { MessageId } from '../../ui/messages/messages.ts';

/** Certainties by what the learner would do, each with what it means in duty. */
export const certaintyWords: Readonly<Record<Certainty, { readonly name: MessageId; readonly note: MessageId }>> = {
  guess: { name: 'sure.guess', note: 'sure.guess.note' },
  check: { name: 'sure.check', note: 'sure.check.note' },
  act: { name: 'sure.act', note: 'sure.act.note' },
};

/** A claim asks for certainty itself; a learner is not asked twice. */
export function asksCertainty({ type }: { readonly type: string }): boolean {
  return type !== 'claim';
}

interface CertaintyFieldProps {
  readonly value: Certainty | undefined;
  readonly onChange: (certainty: Certainty) => void;
  /** Where it must be given: what is missing, once it was found missing. */
  readonly needed?: { readonly error: string | undefined; readonly first: RefObject<HTMLInputElement | null> };
}

/** How sure the learner is of the answer above, before it is checked: three radios, never part of the score. */
export function CertaintyField({ value, onChange, needed }: CertaintyFieldProps) {
  const { text } = useMessages();
  const ids = useId();
  return (
    <fieldset className="sure" aria-describedby={`${ids}note`}>
      <legend>{text('sure.title')}</legend>
      <p className="hint" id={`${ids}note`}>
        {needed?.error && <b>{needed.error} </b>}
        {text(needed ? 'sure.needed' : 'sure.optional')}
      </p>
      <div className="three">
        {certainties.map((certainty, at) => (
          <div key={certainty}>
            <input
              ref={at === 0 ? needed?.first : undefined}
              type="radio"
              name={`${ids}sure`}
              id={ids + certainty}
              checked={value === certainty}
              aria-invalid={needed?.error ? true : undefined}
              onChange={() => onChange(certainty)}
            />
            <label htmlFor={ids + certainty}>
              <span className="lv" aria-hidden="true">
                {certainties.map((level, place) => (
                  <i key={level} className={place <= at ? 'f' : undefined} />
                ))}
              </span>
              <span>
                <b>{text(certaintyWords[certainty].name)}</b>
                {text(certaintyWords[certainty].note)}
              </span>
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
