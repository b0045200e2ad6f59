import { PairUp } from '../../ui/pair-up.tsx';
import type { QuestionViewProps } from '../define-question-view.tsx';
import type { PairCards, PairCardsResponse } from './schema.ts';

export function View(props: QuestionViewProps<PairCards, PairCardsResponse>) {
  const { question, response = {}, keyResponse, onChange, order, ...rest } = props;
  return (
    <PairUp
      {...rest}
      name={question.id}
      cards={order(question.items)}
      partners={order(question.choices)}
      pairs={response}
      right={keyResponse}
      onPair={onChange}
    />
  );
}
