import { Assign } from '../../ui/assign.tsx';
import type { QuestionViewProps } from '../define-question-view.tsx';
import type { Matching, MatchingResponse } from './schema.ts';

export function View(props: QuestionViewProps<Matching, MatchingResponse>) {
  const { question, response = {}, keyResponse, onChange, order, ...rest } = props;
  return (
    <Assign
      {...rest}
      name={question.id}
      items={order(question.items)}
      targets={order(question.choices)}
      assigned={response}
      right={keyResponse}
      onAssign={onChange}
    />
  );
}
