import { Choices } from '../../ui/choices.tsx';
import type { QuestionViewProps } from '../define-question-view.tsx';
import type { SingleChoice, SingleChoiceResponse } from './schema.ts';

export function View(props: QuestionViewProps<SingleChoice, SingleChoiceResponse>) {
  const { question, response, onChange, order, ...rest } = props;
  return (
    <Choices
      {...rest}
      kind="radio"
      name={question.id}
      options={question.fixedOrder ? question.options : order(question.options)}
      chosen={response === undefined ? [] : [response]}
      onChoose={(id) => onChange(id)}
    />
  );
}
