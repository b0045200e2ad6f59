import './styles/choice-form.css';
import { type FormEvent, type ReactNode, type RefObject, useId, useState } from 'react';
import type { InlineText } from '../domain/course/rich-text.ts';
import { Icon } from './icons.tsx';
import { TermedText } from './rich-text.tsx';

export interface FormChoice {
  readonly value: number;
  readonly text: string;
  /** In small print below the text. */
  readonly hint?: string | undefined;
  /** A sign before the text, for the eye alone. */
  readonly sign?: ReactNode;
}

interface ChoiceFormProps {
  /** Small line above the question: its number. */
  readonly above: string;
  readonly prompt: string;
  /** Below the question, before the choices. */
  readonly about?: ReactNode;
  readonly choices: readonly FormChoice[];
  /** A framed scale of steps, or rows. */
  readonly form: 'scale' | 'rows';
  readonly hint?: { readonly title: string; readonly text: InlineText } | undefined;
  /** Words of the button, and what is said when it is pressed without a choice. */
  readonly send: string;
  readonly missing: string;
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly onSend: (value: number) => void;
}

/** One question of an activity: a choice, and a button that makes it, so that nothing is decided by passing over it. */
export function ChoiceForm({
  above,
  prompt,
  about,
  choices,
  form,
  hint,
  send,
  missing,
  focus,
  onSend,
}: ChoiceFormProps) {
  const name = useId();
  const [chosen, setChosen] = useState<number>();
  const [isMissing, setMissing] = useState(false);
  const write = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (chosen !== undefined) return onSend(chosen);
    setMissing(true);
    event.currentTarget.querySelector('input')?.focus();
  };
  return (
    <form className="choice-form" onSubmit={write}>
      <fieldset
        className={form === 'scale' ? 'sure' : undefined}
        aria-describedby={isMissing ? `${name}-missing` : undefined}
      >
        <legend>
          <span className="meta">{above}</span>
          <h4 ref={focus} tabIndex={-1}>
            {prompt}
          </h4>
        </legend>
        {about}
        {isMissing && (
          <p className="fielderr" id={`${name}-missing`}>
            <Icon name="caution" />
            {missing}
          </p>
        )}
        <div className={form === 'scale' ? 'three' : 'opts'}>
          {choices.map(({ value, text, hint: small, sign }) => (
            <div key={value} className={form === 'scale' ? undefined : 'opt'}>
              <input
                type="radio"
                name={name}
                id={`${name}-${value}`}
                checked={chosen === value}
                onChange={() => {
                  setChosen(value);
                  setMissing(false);
                }}
              />
              <label htmlFor={`${name}-${value}`}>
                {sign}
                {form === 'scale' ? (
                  <span>
                    <b>{text}</b>
                    {small}
                  </span>
                ) : (
                  text
                )}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      {hint && (
        <details>
          <summary>{hint.title}</summary>
          <p>
            <TermedText text={hint.text} />
          </p>
        </details>
      )}
      <button type="submit" className="btn main">
        {send}
      </button>
    </form>
  );
}
