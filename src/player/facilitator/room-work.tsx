import { useId, useRef, useState } from 'react';
import type { Feedback, Question, Response } from '../../domain/assessment/question.ts';
import { rulesFor } from '../../domain/assessment/question-rules.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { Rich, Text } from '../../ui/rich-text.tsx';
import { judge } from '../question/judgement.ts';
import { QuestionBody } from '../question/question-body.tsx';
import { rules } from '../question/rules.ts';
import { roomSeed } from './hand-options.ts';

/**
 * A question whose answer is more than an option: its own view, to be filled in as the group says, judged by nobody and kept
 * nowhere. Once the answer is shown, the view is closed and filled with the key, with reasons below.
 */
export function RoomWork({ question, shown }: { question: Question; shown: boolean }) {
  const { text } = useMessages();
  const legend = useRef<HTMLHeadingElement>(null);
  const firstControlId = useId();
  const [draft, setDraft] = useState<Response>();
  const key = rulesFor(rules, question).key(question);
  const { feedback, names } = judge(rules, question, key, true);
  return (
    <>
      <QuestionBody
        key={String(shown)}
        question={question}
        response={shown ? key : draft}
        onChange={setDraft}
        readOnly={shown}
        marks={{}}
        keyResponse={undefined}
        seed={roomSeed}
        error={false}
        legend={legend}
        firstControlId={firstControlId}
      />
      {shown && (
        <section className="room-answer" aria-label={text('facilitator.answer')}>
          <h3>{text('facilitator.answer')}</h3>
          <dl>
            {inOrderOf(key, feedback).map((said) => (
              <div key={said.about}>
                <dt>{names[said.about]}</dt>
                <dd>
                  <Text text={said.text} />
                </dd>
              </div>
            ))}
          </dl>
          {question.explanation && (
            <div className="flow explanation">
              <Rich text={question.explanation} />
            </div>
          )}
        </section>
      )}
    </>
  );
}

/** Reasons of an order stand as the steps do. */
function inOrderOf(key: Response, feedback: readonly Feedback[]): readonly Feedback[] {
  if (!Array.isArray(key)) return feedback;
  return [...feedback].sort((a, b) => key.indexOf(a.about) - key.indexOf(b.about));
}
