import type { RefObject } from 'react';
import { useMessages } from '../../ui/messages/context.tsx';

interface ErrorSummaryProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly firstControlId: string;
}

/** What is missing, with a link to it; takes the focus. The same words stand at the field. */
export function ErrorSummary({ heading, firstControlId }: ErrorSummaryProps) {
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
          {text('question.chooseFirst')}
        </a>
      </p>
    </div>
  );
}
