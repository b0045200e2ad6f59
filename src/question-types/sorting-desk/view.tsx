import { Desk } from '../../ui/desk.tsx';
import type { QuestionViewProps } from '../define-question-view.tsx';
import type { SortingDesk, SortingDeskResponse } from './schema.ts';

/** Trays keep their written order: authors put those beside each other that are mixed up. */
export function View(props: QuestionViewProps<SortingDesk, SortingDeskResponse>) {
  const { question, response = {}, keyResponse, onChange, order, ...rest } = props;
  return (
    <Desk
      {...rest}
      name={question.id}
      cards={order(question.items)}
      trays={question.groups}
      assigned={response}
      right={keyResponse}
      onAssign={onChange}
    />
  );
}
