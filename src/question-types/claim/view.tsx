import { holdsTrue, stances } from '../../domain/assessment/stance.ts';
import { Choices } from '../../ui/choices.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import type { QuestionViewProps } from '../define-question-view.tsx';
import type { Claim, ClaimResponse } from './schema.ts';

/** The scale from one end to the other, in the same order for everybody. */
export function View(props: QuestionViewProps<Claim, ClaimResponse>) {
  const { question, response, onChange, order: _, marks, ...rest } = props;
  const { text } = useMessages();
  // A side is judged, not a stance: what was chosen carries the mark, or both stances of the side that was missed.
  const marked = stances.flatMap((stance) => {
    const mark = marks[String(holdsTrue(stance))];
    return mark && (mark === 'missed' || stance === response) ? [[stance, mark] as const] : [];
  });
  return (
    <Choices
      {...rest}
      kind="radio"
      name={question.id}
      options={stances.map((id) => ({ id, text: text(`stance.${id}`) }))}
      marks={Object.fromEntries(marked)}
      chosen={response ? [response] : []}
      onChoose={(id) => onChange(stances.find((stance) => stance === id))}
    />
  );
}
