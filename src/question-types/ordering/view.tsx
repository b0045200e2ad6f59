import { Reorder } from '../../ui/reorder.tsx';
import type { QuestionViewProps } from '../define-question-view.tsx';
import type { Ordering, OrderingResponse } from './schema.ts';

export function View(props: QuestionViewProps<Ordering, OrderingResponse>) {
  const { question, response, keyResponse, onChange, order, ...rest } = props;
  const shown = response ?? order(question.items).map(({ id }) => id);
  return (
    <Reorder
      {...rest}
      items={shown.flatMap((id) => question.items.find((item) => item.id === id) ?? [])}
      rightOrder={keyResponse?.flatMap((id) => question.items.find((item) => item.id === id) ?? [])}
      onReorder={onChange}
    />
  );
}
