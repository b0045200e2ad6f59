import '../../ui/styles/arrange.css';
import { type RefObject, useCallback, useId } from 'react';
import type { Question, Response } from '../../domain/assessment/question.ts';
import { optionOrder } from '../../domain/assessment/random.ts';
import type { Mark } from '../../question-types/define-question-view.tsx';
import { questionViews } from '../../question-types/views.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import type { MessageId } from '../../ui/messages/messages.ts';
import { Rich, Text } from '../../ui/rich-text.tsx';

interface QuestionBodyProps {
  readonly question: Question;
  readonly response: Response | undefined;
  readonly onChange: (response: Response | undefined) => void;
  readonly readOnly: boolean;
  readonly marks: Readonly<Record<string, Mark>>;
  readonly keyResponse: Response | undefined;
  /** Of the learner or of the attempt: it decides the order of the options. */
  readonly seed: number;
  readonly error: boolean;
  readonly legend: RefObject<HTMLHeadingElement | null>;
  readonly firstControlId: string;
}

/** How points are given, where that is more than right or not. */
const hints: Readonly<Record<string, MessageId>> = {
  'multiple-choice': 'question.hint.marks',
  hotspot: 'question.hint.lines',
  ordering: 'question.hint.order',
  matching: 'question.hint.pairs',
  categorising: 'question.hint.groups',
  'sorting-desk': 'question.hint.desk',
  'pair-cards': 'question.hint.cards',
  'placement-chart': 'question.hint.chart',
  'headline-repair': 'question.hint.headline',
};

/** What to do first, where more is needed than a choice. */
const missing: Readonly<Record<string, MessageId>> = {
  ordering: 'question.moveFirst',
  matching: 'question.rowsFirst',
  categorising: 'question.rowsFirst',
  'sorting-desk': 'question.rowsFirst',
  'pair-cards': 'question.rowsFirst',
  'placement-chart': 'question.placesFirst',
  'headline-repair': 'question.rowsFirst',
  numeric: 'question.numberFirst',
};

/** What a learner is told who checks a question without having answered it. */
export const missingAnswer = ({ type }: Question): MessageId => missing[type] ?? 'question.chooseFirst';

/** A question as fieldset and legend, with the heading inside, its situation, its hint, its error, and the type's controls. */
export function QuestionBody(props: QuestionBodyProps) {
  const { question, seed, error, legend, firstControlId, ...view } = props;
  const { text } = useMessages();
  const [hintId, errorId] = [useId(), useId()];
  const hint = hints[question.type];
  const { answerKey, ...keyless } = question;
  const order = useCallback(
    <T extends { readonly id: string }>(items: readonly T[]) => optionOrder(items, seed, question.id),
    [seed, question.id],
  );
  const count = Array.isArray(answerKey) ? answerKey.length : 0;
  return (
    <>
      {question.scene && (
        <div className="scene flow">
          <Rich text={question.scene} />
        </div>
      )}
      <fieldset className="q">
        <legend>
          <h2 ref={legend} tabIndex={-1}>
            <Text text={question.prompt} />
          </h2>
        </legend>
        {hint && (
          <p className="hint" id={hintId}>
            {text(hint, { count })}
          </p>
        )}
        {error && (
          <p className="fielderr" id={errorId}>
            <Icon name="caution" />
            {text(missingAnswer(question))}
          </p>
        )}
        {questionViews[question.type]?.render({
          ...view,
          question: keyless,
          order,
          firstControlId,
          describedBy: [hint && hintId, error && errorId].filter(Boolean).join(' ') || undefined,
        })}
      </fieldset>
    </>
  );
}
