import { type RefObject, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Attempt } from '../../domain/assessment/attempt.ts';
import { dayOf } from '../../domain/learning/day.ts';
import { learnFromAttempt } from '../../session/learning-actions.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer, useSession } from '../player-context.tsx';
import { rules } from '../question/rules.ts';
import { CheckQuestion } from './check-question.tsx';
import { askedIn, type LoadedAssessment } from './use-assessment.ts';

interface CheckQuestionsProps {
  readonly loaded: LoadedAssessment;
  readonly attempt: Attempt;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Opens at the first question that has no response yet: where it was left. */
export function CheckQuestions({ loaded, attempt, heading }: CheckQuestionsProps) {
  const { text } = useMessages();
  const { session, now } = usePlayer();
  const navigate = useNavigate();
  const handIn = useSession((session) => session.handIn);
  const asked = askedIn(loaded, attempt.questions);
  const firstOpen = asked.findIndex(({ question }) => attempt.responses[question.id] === undefined);
  const [at, setAt] = useState(firstOpen < 0 ? asked.length - 1 : firstOpen);
  const current = asked[at];
  if (!current) return null;
  const answered = attempt.responses[current.question.id] !== undefined;
  const last = at === asked.length - 1;
  const goOn = () => {
    if (!last) return setAt(at + 1);
    learnFromAttempt(session, rules, loaded.plan, asked, dayOf(now()));
    handIn(loaded.plan, asked);
    void navigate(`/results/${loaded.plan.id}`);
  };
  return (
    <div className="sheet">
      <h1 className="later" ref={heading} tabIndex={-1}>
        {loaded.plan.title}
      </h1>
      <p className="ref">{text('test.question', { number: at + 1, count: asked.length })}</p>
      <CheckQuestion
        key={current.question.id}
        assessment={loaded.plan.id}
        asked={current}
        seed={attempt.seed}
        layout={loaded.layout}
        takeFocus={at !== firstOpen}
      />
      <nav className="dock" aria-label={loaded.plan.title}>
        <a className="btn" href="#/">
          <Icon name="back" />
          <span className="only-wide">{text('nav.home')}</span>
        </a>
        {answered && (
          <button className="btn main" type="button" onClick={goOn}>
            {text(last ? 'check.finish' : 'test.nextQuestion')} <Icon name="next" />
          </button>
        )}
      </nav>
    </div>
  );
}
