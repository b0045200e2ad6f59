import './styles/question.css';
import './styles/levels.css';
import type { ReactNode } from 'react';
import type { MaturityScale } from '../domain/course/maturity.ts';
import { useMessages } from './messages/context.tsx';
import './messages/en-levels.ts';
import { Text } from './rich-text.tsx';

interface LevelChoiceProps {
  /** Name of the radio group, unique on the page. */
  readonly name: string;
  readonly legend: ReactNode;
  readonly scale: MaturityScale;
  readonly chosen: number | undefined;
  readonly onChoose: (level: number) => void;
  /** Id of an error about this choice. */
  readonly describedBy?: string | undefined;
}

/** A level, chosen in the printed scale itself. */
export function LevelChoice({ name, legend, scale, chosen, onChoose, describedBy }: LevelChoiceProps) {
  const { text, number } = useMessages();
  return (
    <fieldset className="level-choice">
      <legend>{legend}</legend>
      <p className="small muted">
        <Text text={scale.about} />
      </p>
      <div className="opts">
        {scale.levels.map(({ level, text: rubric }) => (
          <div className="opt" key={level}>
            <input
              type="radio"
              id={`${name}-${level}`}
              name={name}
              value={level}
              checked={chosen === level}
              aria-describedby={describedBy}
              onChange={() => onChoose(level)}
            />
            <label htmlFor={`${name}-${level}`}>
              <b>{text('levels.level', { level: number(level) })}</b> <Text text={rubric} />
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
