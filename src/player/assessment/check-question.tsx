import { useEffect, useId, useRef, useState } from 'react';
import type { Response } from '../../domain/assessment/question.ts';
import { rulesFor } from '../../domain/assessment/question-rules.ts';
import type { CourseLayout } from '../../domain/course/layout.ts';
import { assessmentRecord } from '../../domain/progress/progress.ts';
import type { AssessmentQuestion } from '../../session/session-state.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer, useSession } from '../player-context.tsx';
import { ErrorSummary } from '../question/error-summary.tsx';
import { FeedbackPanel } from '../question/feedback.tsx';
import { judge } from '../question/judgement.ts';
import { QuestionBody } from '../question/question-body.tsx';
import { rules } from '../question/rules.ts';
import { repairLinks } from './repair-links.ts';

interface CheckQuestionProps {
  readonly assessment: string;
  readonly asked: AssessmentQuestion;
  readonly seed: number;
  readonly layout: CourseLayout;
  readonly takeFocus: boolean;
}

/** One try, then the feedback. The response is kept by the session, so a reload shows it again. */
export function CheckQuestion({ assessment, asked, seed, layout, takeFocus }: CheckQuestionProps) {
  const { text } = useMessages();
  const { elapsed } = usePlayer();
  const { question } = asked;
  const given = useSession(({ progress }) => assessmentRecord(progress, assessment).attempt?.responses[question.id]);
  const answer = useSession((session) => session.answer);
  const [draft, setDraft] = useState<Response | undefined>(given);
  const [error, setError] = useState(false);
  const began = useRef(elapsed());
  const verdict = useRef<HTMLHeadingElement>(null);
  const legend = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLHeadingElement>(null);
  const firstControlId = useId();
  const wasGiven = useRef(given !== undefined);

  useEffect(() => {
    if (takeFocus) legend.current?.focus();
  }, [takeFocus]);
  useEffect(() => {
    if (given !== undefined && !wasGiven.current) verdict.current?.focus();
    wasGiven.current = given !== undefined;
  }, [given]);
  useEffect(() => {
    if (error) summary.current?.focus();
  }, [error]);

  const judgement = given === undefined ? undefined : judge(rules, question, given, true);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (given !== undefined) return;
        const answered = draft !== undefined && rulesFor(rules, question).isAnswered(question, draft);
        setError(!answered);
        if (!answered) return summary.current?.focus();
        answer(assessment, asked, draft, (elapsed() - began.current) / 1000);
      }}
    >
      {error && <ErrorSummary heading={summary} question={question} firstControlId={firstControlId} />}
      <div className={judgement ? 'q2' : undefined}>
        <div>
          <QuestionBody
            question={question}
            response={given ?? draft}
            onChange={(response) => {
              setDraft(response);
              setError(false);
            }}
            readOnly={given !== undefined}
            marks={judgement?.marks ?? {}}
            keyResponse={judgement?.keyResponse}
            seed={seed}
            error={error}
            legend={legend}
            firstControlId={firstControlId}
          />
        </div>
        {judgement && (
          <FeedbackPanel
            question={question}
            judgement={judgement}
            closed
            triesLeft={0}
            heading={verdict}
            repairLink={repairLinks(layout)}
            actions={undefined}
          />
        )}
      </div>
      {given === undefined && (
        <p className="row check-row">
          <button className="btn main" type="submit">
            {text('question.check')}
          </button>
        </p>
      )}
    </form>
  );
}
