import { useEffect } from 'react';
import { useParams } from 'react-router-dom';
import { assessmentRecord } from '../../domain/progress/progress.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer, useSession } from '../player-context.tsx';
import { useScreen } from '../use-screen.ts';
import { AssessmentFrame } from './assessment-frame.tsx';
import { CheckQuestions } from './check-questions.tsx';
import { type LoadedAssessment, useAssessment } from './use-assessment.ts';

/** The knowledge check of a module: one question after the other, feedback at once, a result at the end. */
export default function CheckScreen() {
  const { assessment: id = '' } = useParams();
  const { course } = usePlayer();
  const title = course.modules.find(({ knowledgeCheck }) => knowledgeCheck?.id === id)?.knowledgeCheck?.title ?? '';
  return (
    <AssessmentFrame title={title} loaded={useAssessment(id)}>
      {(loaded) => <Check key={id} loaded={loaded} />}
    </AssessmentFrame>
  );
}

function Check({ loaded }: { loaded: LoadedAssessment }) {
  const { text, percent } = useMessages();
  const { plan } = loaded;
  const heading = useScreen(plan.title);
  const enter = useSession((session) => session.enterAssessment);
  const start = useSession((session) => session.startAttempt);
  const attempt = useSession(({ progress }) => assessmentRecord(progress, plan.id).attempt);
  useEffect(() => enter(plan.id), [enter, plan.id]);
  if (attempt && !attempt.handedIn) return <CheckQuestions loaded={loaded} attempt={attempt} heading={heading} />;
  return (
    <div className="sheet stack">
      <h1 ref={heading} tabIndex={-1}>
        {plan.title}
      </h1>
      <p className="lead">{text('check.intro', { count: loaded.questions.size })}</p>
      <p>{text('check.how', { share: percent(plan.mastery) })}</p>
      <nav className="dock" aria-label={plan.title}>
        {attempt && (
          <a className="btn" href={`#/results/${plan.id}`}>
            {text('check.lastResult')}
          </a>
        )}
        <button className="btn main" type="button" onClick={() => start(plan, [...loaded.questions.keys()])}>
          {text(attempt ? 'check.repeat' : 'check.start')}
        </button>
      </nav>
    </div>
  );
}
