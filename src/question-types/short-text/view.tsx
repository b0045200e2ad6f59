import { longestText } from '../../domain/progress/response-code.ts';
import { MarkWord } from '../../ui/choices.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import type { QuestionViewProps } from '../define-question-view.tsx';
import type { ShortText, ShortTextResponse } from './schema.ts';

export function View(props: QuestionViewProps<ShortText, ShortTextResponse>) {
  const { response = '', keyResponse, onChange, readOnly, marks, describedBy, firstControlId } = props;
  const { text } = useMessages();
  const mark = Object.values(marks)[0];
  return (
    <div className={mark ? `typed ${mark === 'wrong' ? 'is-bad' : 'is-ok'}` : 'typed'}>
      {mark && <MarkWord mark={mark} />}
      <label className="l" htmlFor={firstControlId}>
        {text('question.text')}
      </label>
      <input
        className="in"
        id={firstControlId}
        autoComplete="off"
        maxLength={longestText}
        value={response}
        readOnly={readOnly}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      />
      {mark === 'wrong' && keyResponse !== undefined && (
        <p className="small">{text('question.rightChoice', { choice: keyResponse })}</p>
      )}
    </div>
  );
}
