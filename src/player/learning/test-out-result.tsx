import { useEffect, useRef } from 'react';
import type { Attempt } from '../../domain/assessment/attempt.ts';
import { shownQuestions } from '../../domain/learning/shown-questions.ts';
import { confidentErrors, passesTestOut, testOut, testOutOffer } from '../../domain/learning/test-out.ts';
import { assessmentRecord } from '../../domain/progress/progress.ts';
import { testOutAnswers } from '../../session/test-out-actions.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { AnswerReview } from '../assessment/answer-review.tsx';
import { ObjectiveTable } from '../assessment/objective-table.tsx';
import { RepairList } from '../assessment/repair-list.tsx';
import { testedObjectives } from '../assessment/tested-objectives.ts';
import { askedIn, type LoadedAssessment } from '../assessment/use-assessment.ts';
import { usePlayer, useSession } from '../player-context.tsx';
import { rules } from '../question/rules.ts';

interface TestOutResultProps {
  readonly loaded: LoadedAssessment;
  readonly attempt: Attempt;
  readonly title: string;
  readonly onAgain: () => void;
}

/** Tested out or not, and why; then what to read first. Failing locks nothing. */
export function TestOutResult({ loaded, attempt, title, onAgain }: TestOutResultProps) {
  const { text } = useMessages();
  const { course } = usePlayer();
  const { plan, layout } = loaded;
  const progress = useSession((session) => session.progress);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const answers = testOutAnswers(rules, askedIn(loaded, attempt.questions), attempt);
  const passed = passesTestOut(answers);
  const errors = confidentErrors(answers);
  const result = assessmentRecord(progress, plan.id).results.at(-1);
  const rule = { mastery: plan.mastery };
  const tested = result ? testedObjectives(course, loaded, attempt, result, rule) : [];
  const offer = testOutOffer(progress, layout, plan.module ?? '', shownQuestions(progress));
  return (
    <div className="sheet">
      <p className="ref">{title}</p>
      <h1 className="score" ref={heading} tabIndex={-1}>
        <span className={passed ? 'st ok' : 'st bad'}>
          <Icon name={passed ? 'tick' : 'cross'} />
          {text(passed ? 'testOut.passed' : 'testOut.failed')}
        </span>
      </h1>
      <p className="lead">
        {text('testOut.points', {
          right: answers.filter(({ right }) => right).length,
          count: answers.length,
          needed: testOut.right,
        })}
      </p>
      {errors > 0 && <p>{text('testOut.confident', { count: errors })}</p>}
      <p>{text(passed ? 'testOut.settled' : 'testOut.readOn')}</p>
      {!passed && offer === 'spent' && <p>{text('testOut.spent')}</p>}
      <p className="row">
        <a className="btn main" href="#/">
          {text('nav.home')}
        </a>
        {offer === 'open' && (
          <button className="btn" type="button" onClick={onAgain}>
            {text('test.again')}
          </button>
        )}
      </p>
      {!passed && <RepairList tested={tested} />}
      <ObjectiveTable tested={tested} rule={rule} />
      <AnswerReview loaded={loaded} attempt={attempt} />
    </div>
  );
}
