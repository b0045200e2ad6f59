import { useId, useState } from 'react';
import { MarkWord } from '../../ui/choices.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import type { QuestionViewProps } from '../define-question-view.tsx';
import type { Numeric, NumericResponse } from './schema.ts';
import { parseNumber } from './scoring.ts';

export function View(props: QuestionViewProps<Numeric, NumericResponse>) {
  const { question, response, keyResponse, onChange, readOnly, marks, describedBy, firstControlId } = props;
  const { text, number } = useMessages();
  const [typed, setTyped] = useState(response === undefined ? '' : String(response));
  const unit = useId();
  const mark = Object.values(marks)[0];
  return (
    <div className={mark ? `typed ${mark === 'wrong' ? 'is-bad' : 'is-ok'}` : 'typed'}>
      {mark && <MarkWord mark={mark} />}
      <label className="l" htmlFor={firstControlId}>
        {text('question.number')}
      </label>
      <span className="row">
        <input
          className="in number"
          id={firstControlId}
          inputMode="decimal"
          autoComplete="off"
          dir="ltr"
          value={typed}
          readOnly={readOnly}
          aria-describedby={[question.unit && unit, describedBy].filter(Boolean).join(' ') || undefined}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(parseNumber(event.target.value));
          }}
        />
        {question.unit && <span id={unit}>{question.unit}</span>}
      </span>
      {mark === 'wrong' && keyResponse !== undefined && (
        <p className="small">
          {text('question.rightChoice', { choice: `${number(keyResponse)} ${question.unit ?? ''}`.trim() })}
        </p>
      )}
    </div>
  );
}
