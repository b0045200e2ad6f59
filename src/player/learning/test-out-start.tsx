import type { RefObject } from 'react';
import { seeded } from '../../domain/assessment/random.ts';
import { shownQuestions } from '../../domain/learning/shown-questions.ts';
import { drawTestOut, testOut, testOutOffer, testOutPool } from '../../domain/learning/test-out.ts';
import { assessmentRecord } from '../../domain/progress/progress.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import type { LoadedAssessment } from '../assessment/use-assessment.ts';
import { useSession } from '../player-context.tsx';

interface TestOutStartProps {
  readonly loaded: LoadedAssessment;
  readonly title: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onStart: () => void;
}

/** What a test-out is, what passing and failing mean, and the start; where no questions are left, that. */
export function TestOutStart({ loaded: { plan, layout }, title, heading, onStart }: TestOutStartProps) {
  const { text } = useMessages();
  const progress = useSession((session) => session.progress);
  const start = useSession((session) => session.startAttempt);
  const enter = useSession((session) => session.enterAssessment);
  const shown = shownQuestions(progress);
  const offer = testOutOffer(progress, layout, plan.module ?? '', shown);
  const { results } = assessmentRecord(progress, plan.id);
  const random = seeded(progress.seed * 31 + results.length);
  const drawn = drawTestOut(testOutPool(layout, plan.id), shown, random);
  const begin = () => {
    enter(plan.id);
    if (offer === 'open') start(plan, drawn);
    onStart();
  };
  return (
    <div className="sheet stack">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {offer === 'open' || offer === 'under-way' ? (
        <>
          <p className="lead">{text('testOut.intro', { count: offer === 'open' ? drawn.length : plan.questions })}</p>
          <ul>
            <li>{text('testOut.needs', { right: testOut.right })}</li>
            <li>{text('testOut.certainty')}</li>
            <li>{text('testOut.passing')}</li>
            <li>{text('testOut.failing')}</li>
            <li>{text('testOut.saved')}</li>
          </ul>
        </>
      ) : (
        <p className="lead">{text(offer === 'passed' ? 'testOut.settled' : 'testOut.spent')}</p>
      )}
      <nav className="dock" aria-label={title}>
        <a className="btn" href="#/">
          {text('nav.home')}
        </a>
        {(offer === 'open' || offer === 'under-way') && (
          <button className="btn main" type="button" onClick={begin}>
            {offer === 'under-way'
              ? text('testOut.resume')
              : results.length > 0
                ? text('testOut.tryAgain', { count: drawn.length })
                : text('testOut.start')}
          </button>
        )}
      </nav>
    </div>
  );
}
