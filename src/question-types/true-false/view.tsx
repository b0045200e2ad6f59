import { Choices } from '../../ui/choices.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import type { QuestionViewProps } from '../define-question-view.tsx';
import type { TrueFalse, TrueFalseResponse } from './schema.ts';

export function View(props: QuestionViewProps<TrueFalse, TrueFalseResponse>) {
  const { question, response, onChange, order: _, ...rest } = props;
  const { text } = useMessages();
  return (
    <Choices
      {...rest}
      kind="radio"
      name={question.id}
      options={[
        { id: 'true', text: text('question.true') },
        { id: 'false', text: text('question.false') },
      ]}
      chosen={response === undefined ? [] : [String(response)]}
      onChoose={(id) => onChange(id === 'true')}
    />
  );
}
