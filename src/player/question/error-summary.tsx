import type { RefObject } from 'react';
import type { Question } from '../../domain/assessment/question.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { missingAnswer } from './question-body.tsx';

interface ErrorSummaryProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly question: Question;
  readonly firstControlId: string;
}

/** What is missing, with a link to it; takes the focus. The same words stand at the field. */
export function ErrorSummary({ heading, question, firstControlId }: ErrorSummaryProps) {
  const { text } = useMessages();
  return (
    <div className="err">
      <h2 ref={heading} tabIndex={-1}>
        {text('question.errorTitle')}
      </h2>
      <p>
        <a
          href={`#${firstControlId}`}
          onClick={(event) => {
            event.preventDefault();
            document.getElementById(firstControlId)?.focus();
          }}
        >
          {text(missingAnswer(question))}
        </a>
      </p>
    </div>
  );
}
