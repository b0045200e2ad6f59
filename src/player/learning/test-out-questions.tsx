import { useState } from 'react';
import type { Attempt } from '../../domain/assessment/attempt.ts';
import type { Certainty } from '../../domain/progress/progress.ts';
import { answerTestOut, handInTestOut } from '../../session/test-out-actions.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { repairLinks } from '../assessment/repair-links.ts';
import { askedIn, type LoadedAssessment } from '../assessment/use-assessment.ts';
import { usePlayer } from '../player-context.tsx';
import { OneTry } from '../question/one-try.tsx';
import { rules } from '../question/rules.ts';
import { useToday } from './use-learning.ts';

interface TestOutQuestionsProps {
  readonly loaded: LoadedAssessment;
  readonly attempt: Attempt;
  readonly title: string;
  readonly onEnd: () => void;
}

/** Opens at the first question that has no response yet: where it was left. */
export function TestOutQuestions({ loaded, attempt, title, onEnd }: TestOutQuestionsProps) {
  const { text } = useMessages();
  const { session } = usePlayer();
  const today = useToday();
  const asked = askedIn(loaded, attempt.questions);
  const firstOpen = asked.findIndex(({ question }) => attempt.responses[question.id] === undefined);
  const [at, setAt] = useState(firstOpen < 0 ? asked.length - 1 : firstOpen);
  const [said, setSaid] = useState<Certainty>();
  const current = asked[at];
  if (!current) return null;
  const given = attempt.responses[current.question.id];
  const last = at === asked.length - 1;
  const goOn = () => {
    setSaid(undefined);
    if (!last) return setAt(at + 1);
    handInTestOut(session, rules, loaded.plan, asked, today);
    onEnd();
  };
  return (
    <div className="sheet">
      <h1 className="later">{title}</h1>
      <p className="ref">{text('test.question', { number: at + 1, count: asked.length })}</p>
      <OneTry
        key={current.question.id}
        question={current.question}
        given={given}
        said={said}
        seed={attempt.seed}
        repairLink={repairLinks(loaded.layout)}
        takeFocus
        certainty="needed"
        onAnswer={(response, certainty, seconds) => {
          if (certainty === undefined) return;
          setSaid(certainty);
          answerTestOut(session, rules, loaded.plan, current, response, certainty, seconds);
        }}
      />
      <nav className="dock" aria-label={title}>
        <a className="btn" href="#/">
          <Icon name="back" />
          <span className="only-wide">{text('nav.home')}</span>
        </a>
        {given !== undefined && (
          <button className="btn main" type="button" onClick={goOn}>
            {text(last ? 'testOut.finish' : 'test.nextQuestion')} <Icon name="next" />
          </button>
        )}
      </nav>
    </div>
  );
}
