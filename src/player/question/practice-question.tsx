import { useEffect, useId, useRef, useState } from 'react';
import type { Question, Response } from '../../domain/assessment/question.ts';
import { rulesFor } from '../../domain/assessment/question-rules.ts';
import { dayOf } from '../../domain/learning/day.ts';
import type { Certainty } from '../../domain/progress/progress.ts';
import { learnFromPractice } from '../../session/learning-actions.ts';
import type { LessonIds } from '../../session/session-state.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer, useSession } from '../player-context.tsx';
import { asksCertainty, CertaintyField } from './certainty-field.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FeedbackPanel } from './feedback.tsx';
import { judge } from './judgement.ts';
import { QuestionBody } from './question-body.tsx';
import { rules } from './rules.ts';

interface PracticeQuestionProps {
  readonly lesson: LessonIds;
  readonly question: Question;
  readonly repairLink: (block: string) => string | undefined;
}

/**
 * A question of a lesson: answer, check, feedback, try again. What was checked comes back after a reload; what was not yet
 * checked survives a language switch, since it is kept by id.
 */
export function PracticeQuestion({ lesson, question, repairLink }: PracticeQuestionProps) {
  const { text } = useMessages();
  const { session, elapsed, now } = usePlayer();
  const record = useSession(({ progress }) => progress.questions[question.id]);
  const seed = useSession(({ progress }) => progress.seed);
  const submit = useSession((session) => session.submit);
  const [draft, setDraft] = useState<Response | undefined>(record?.response);
  const [open, setOpen] = useState(record?.response === undefined);
  const [certainty, setCertainty] = useState<Certainty>();
  const [error, setError] = useState(false);
  const began = useRef(elapsed());
  const focus = useRef<'verdict' | 'legend' | 'error'>(undefined);
  const verdict = useRef<HTMLHeadingElement>(null);
  const legend = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLHeadingElement>(null);
  const firstControlId = useId();

  // biome-ignore lint/correctness/useExhaustiveDependencies: focus follows what the learner has just done.
  useEffect(() => {
    const target = { verdict, legend, error: summary }[focus.current ?? 'verdict'];
    if (focus.current) target.current?.focus();
    focus.current = undefined;
  }, [open, error, record?.tries]);

  // Saved progress may come after the question: an LMS that answers late, or none that is looked for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what arrives is taken up, not what the learner clears.
  useEffect(() => {
    if (draft !== undefined || record?.response === undefined) return;
    setDraft(record.response);
    setOpen(false);
  }, [record?.response]);

  const tries = record?.tries ?? 0;
  const closed = record !== undefined && (record.credit === 'full' || tries >= question.tries);
  const judgement = !open && draft !== undefined ? judge(rules, question, draft, closed) : undefined;

  const check = () => {
    const answered = draft !== undefined && rulesFor(rules, question).isAnswered(question, draft);
    focus.current = answered ? 'verdict' : 'error';
    setError(!answered);
    if (!answered) return summary.current?.focus();
    learnFromPractice(session, rules, { question, response: draft, certainty }, dayOf(now()));
    submit(lesson, question, draft, (elapsed() - began.current) / 1000);
    setOpen(false);
  };
  const again = () => {
    focus.current = 'legend';
    began.current = elapsed();
    setOpen(true);
  };

  return (
    <form
      className="question"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (open) check();
      }}
    >
      {error && <ErrorSummary heading={summary} question={question} firstControlId={firstControlId} />}
      <div className={judgement ? 'q2' : undefined}>
        <div>
          <QuestionBody
            question={question}
            response={draft}
            onChange={(response) => {
              setDraft(response);
              setError(false);
            }}
            readOnly={!open}
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
            closed={closed}
            triesLeft={question.tries - tries}
            heading={verdict}
            repairLink={repairLink}
            certainty={tries === 1 ? certainty : undefined}
            actions={
              (!closed || judgement.credit !== 'full') && (
                <button className="btn" type="button" onClick={again}>
                  <Icon name="again" />
                  {text(closed ? 'question.practiseAgain' : 'question.tryAgain')}
                </button>
              )
            }
          />
        )}
      </div>
      {open && record === undefined && asksCertainty(question) && (
        <CertaintyField value={certainty} onChange={setCertainty} />
      )}
      {open && (
        <p className="row check-row">
          <button className="btn main" type="submit">
            {text('question.check')}
          </button>
        </p>
      )}
    </form>
  );
}
