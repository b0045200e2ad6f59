import { useId } from 'react';
import { useMessages } from '../../ui/messages/context.tsx';
import { limits, type NextStep } from './self-assessment.ts';

interface StepsFormProps {
  readonly steps: readonly NextStep[];
  readonly onChange: (steps: readonly NextStep[]) => void;
}

const empty: NextStep = { text: '', owner: '', date: '' };
const fields = [
  { name: 'text', label: 'self.step', type: 'text' },
  { name: 'owner', label: 'self.owner', type: 'text' },
  { name: 'date', label: 'self.date', type: 'date' },
] as const;

/** Up to three steps, each with an owner and a date. */
export function StepsForm({ steps, onChange }: StepsFormProps) {
  const { text, number } = useMessages();
  const ids = useId();
  const rows = Array.from({ length: limits.steps }, (_, at) => steps[at] ?? empty);
  return (
    <>
      <h2>{text('self.steps')}</h2>
      {rows.map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step has no name but its place.
        <fieldset className="self-step" key={at}>
          <legend>{text('self.stepNumber', { number: number(at + 1) })}</legend>
          {fields.map(({ name, label, type }) => (
            <div key={name} className={name}>
              <label className="l" htmlFor={`${ids}${at}${name}`}>
                {text(label)}
              </label>
              <input
                className="in"
                id={`${ids}${at}${name}`}
                type={type}
                dir={type === 'text' ? 'auto' : undefined}
                maxLength={type === 'text' ? limits.characters : undefined}
                value={step[name]}
                onChange={(event) =>
                  onChange(rows.map((row, n) => (n === at ? { ...row, [name]: event.target.value } : row)))
                }
              />
            </div>
          ))}
        </fieldset>
      ))}
    </>
  );
}
