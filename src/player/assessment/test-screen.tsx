import { useEffect } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { passes } from '../../domain/assessment/mastery.ts';
import { seeded } from '../../domain/assessment/random.ts';
import { drawQuestions } from '../../domain/assessment/selection.ts';
import { assessmentRecord } from '../../domain/progress/progress.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer, useSession } from '../player-context.tsx';
import { useScreen } from '../use-screen.ts';
import { AssessmentFrame } from './assessment-frame.tsx';
import { TestQuestion } from './test-question.tsx';
import { TestReview } from './test-review.tsx';
import { type LoadedAssessment, useAssessment } from './use-assessment.ts';

/** The final test: a start page, its questions, and a review before it is handed in. No timer, nothing lost on leaving. */
export default function TestScreen() {
  const { assessment: id = '', step } = useParams();
  const { course } = usePlayer();
  const title = course.finalAssessment?.id === id ? course.finalAssessment.title : '';
  return (
    <AssessmentFrame title={title} loaded={useAssessment(id)}>
      {(loaded) => <Test loaded={loaded} step={step} />}
    </AssessmentFrame>
  );
}

function Test({ loaded, step }: { loaded: LoadedAssessment; step: string | undefined }) {
  const { plan } = loaded;
  const enter = useSession((session) => session.enterAssessment);
  const attempt = useSession(({ progress }) => assessmentRecord(progress, plan.id).attempt);
  useEffect(() => enter(plan.id), [enter, plan.id]);
  const open = attempt && !attempt.handedIn ? attempt : undefined;
  if (open && step === 'review') return <TestReview loaded={loaded} attempt={open} />;
  const at = Number(step) - 1;
  if (open && open.questions[at] !== undefined) return <TestQuestion key={at} loaded={loaded} attempt={open} at={at} />;
  return <TestStart loaded={loaded} resume={open !== undefined} taken={attempt?.handedIn === true} />;
}

function TestStart({ loaded, resume, taken }: { loaded: LoadedAssessment; resume: boolean; taken: boolean }) {
  const { text, percent } = useMessages();
  const { plan, layout } = loaded;
  const heading = useScreen(plan.title);
  const navigate = useNavigate();
  const start = useSession((session) => session.startAttempt);
  const mastery = useSession((session) => session.mastery);
  const progress = useSession((session) => session.progress);
  const record = assessmentRecord(progress, plan.id);
  const last = record.results.at(-1);
  // What was missed is worth more than new questions, so the way there comes first; both stay open.
  const failed = taken && last !== undefined && !passes(last, mastery);
  const begin = () => {
    if (!resume) {
      const random = seeded(progress.seed * 31 + record.results.length);
      start(plan, drawQuestions(plan.cells, layout.questions, record.seen, random));
    }
    const open = record.attempt?.questions.findIndex((id) => record.attempt?.responses[id] === undefined) ?? 0;
    void navigate(`/test/${plan.id}/${resume ? Math.max(0, open) + 1 : 1}`);
  };
  return (
    <div className="sheet stack">
      <h1 ref={heading} tabIndex={-1}>
        {plan.title}
      </h1>
      <p className="lead">{text('test.intro', { count: plan.questions, minutes: plan.minutes })}</p>
      <ul>
        <li>{text('test.needs', { share: percent(mastery.mastery), half: percent(mastery.moduleMinimum ?? 0) })}</li>
        <li>{text('test.saved')}</li>
        <li>{text('test.feedbackLater')}</li>
        <li>{text('test.attempts')}</li>
      </ul>
      <nav className="dock" aria-label={plan.title}>
        {taken && (
          <a className={failed ? 'btn main' : 'btn'} href={`#/results/${plan.id}`}>
            {text(failed ? 'test.missedFirst' : 'check.lastResult')}
          </a>
        )}
        <button className={failed ? 'btn' : 'btn main'} type="button" onClick={begin}>
          {text(resume ? 'test.resume' : taken ? 'test.again' : 'test.start')}
        </button>
      </nav>
    </div>
  );
}
