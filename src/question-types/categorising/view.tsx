import { Assign } from '../../ui/assign.tsx';
import type { QuestionViewProps } from '../define-question-view.tsx';
import type { Categorising, CategorisingResponse } from './schema.ts';

/** Groups keep their written order: they are often steps in time. */
export function View(props: QuestionViewProps<Categorising, CategorisingResponse>) {
  const { question, response = {}, keyResponse, onChange, order, ...rest } = props;
  return (
    <Assign
      {...rest}
      name={question.id}
      items={order(question.items)}
      targets={question.groups}
      assigned={response}
      right={keyResponse}
      onAssign={onChange}
    />
  );
}
