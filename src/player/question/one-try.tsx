import { useEffect, useId, useRef, useState } from 'react';
import type { Question, Response } from '../../domain/assessment/question.ts';
import { rulesFor } from '../../domain/assessment/question-rules.ts';
import type { Certainty } from '../../domain/progress/progress.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer } from '../player-context.tsx';
import { asksCertainty, CertaintyField } from './certainty-field.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FeedbackPanel } from './feedback.tsx';
import { judge } from './judgement.ts';
import { QuestionBody } from './question-body.tsx';
import { rules } from './rules.ts';

interface OneTryProps {
  readonly question: Question;
  /** The response that was handed in; undefined until then. */
  readonly given: Response | undefined;
  /** How sure the learner was of it, where that is known. */
  readonly said?: Certainty | undefined;
  readonly seed: number;
  readonly repairLink: (block: string) => string | undefined;
  readonly takeFocus: boolean;
  /** Whether certainty is asked with the answer, and whether it may stay open. */
  readonly certainty?: 'optional' | 'needed';
  readonly onAnswer: (response: Response, certainty: Certainty | undefined, seconds: number) => void;
}

/** One try, then the feedback. */
export function OneTry(props: OneTryProps) {
  const { question, given, said, seed, repairLink, takeFocus, certainty: asks, onAnswer } = props;
  const { text } = useMessages();
  const { elapsed } = usePlayer();
  const [draft, setDraft] = useState<Response | undefined>(given);
  const [certainty, setCertainty] = useState<Certainty>();
  const [error, setError] = useState(false);
  const [unsaid, setUnsaid] = useState(false);
  const began = useRef(elapsed());
  const verdict = useRef<HTMLHeadingElement>(null);
  const legend = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLHeadingElement>(null);
  const firstCertainty = useRef<HTMLInputElement>(null);
  const firstControlId = useId();
  const wasGiven = useRef(given !== undefined);
  const asked = asks !== undefined && asksCertainty(question);

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

  const check = () => {
    const answered = draft !== undefined && rulesFor(rules, question).isAnswered(question, draft);
    const silent = asked && asks === 'needed' && certainty === undefined;
    setError(!answered);
    setUnsaid(silent);
    if (!answered) return summary.current?.focus();
    if (silent) return firstCertainty.current?.focus();
    onAnswer(draft, certainty, (elapsed() - began.current) / 1000);
  };

  const judgement = given === undefined ? undefined : judge(rules, question, given, true);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (given === undefined) check();
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
            repairLink={repairLink}
            certainty={said}
            actions={undefined}
          />
        )}
      </div>
      {given === undefined && asked && (
        <CertaintyField
          value={certainty}
          onChange={(chosen) => {
            setCertainty(chosen);
            setUnsaid(false);
          }}
          {...(asks === 'needed' && {
            needed: { error: unsaid ? text('sure.missing') : undefined, first: firstCertainty },
          })}
        />
      )}
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
