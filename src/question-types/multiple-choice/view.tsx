import { Choices } from '../../ui/choices.tsx';
import type { QuestionViewProps } from '../define-question-view.tsx';
import type { MultipleChoice, MultipleChoiceResponse } from './schema.ts';

export function View(props: QuestionViewProps<MultipleChoice, MultipleChoiceResponse>) {
  const { question, response = [], onChange, order, ...rest } = props;
  return (
    <Choices
      {...rest}
      kind="checkbox"
      name={question.id}
      options={question.fixedOrder ? question.options : order(question.options)}
      chosen={response}
      onChoose={(id, checked) => onChange(checked ? [...response, id] : response.filter((chosen) => chosen !== id))}
    />
  );
}
