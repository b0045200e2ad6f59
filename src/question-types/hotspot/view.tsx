import { Choices } from '../../ui/choices.tsx';
import { Text } from '../../ui/rich-text.tsx';
import type { QuestionViewProps } from '../define-question-view.tsx';
import type { Hotspot, HotspotResponse } from './schema.ts';

/** The list of lines is the control itself: nothing has to be hit in a picture. */
export function View(props: QuestionViewProps<Hotspot, HotspotResponse>) {
  const { question, response = [], onChange, order: _, ...rest } = props;
  return (
    <div className="record-lines">
      <p className="hint">
        <Text text={question.caption} />
      </p>
      <Choices
        {...rest}
        kind="checkbox"
        name={question.id}
        options={question.lines}
        chosen={response}
        onChoose={(id, checked) => onChange(checked ? [...response, id] : response.filter((marked) => marked !== id))}
      />
    </div>
  );
}
