import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Attempt } from '../../domain/assessment/attempt.ts';
import { plainText } from '../../domain/course/rich-text.ts';
import { dayOf } from '../../domain/learning/day.ts';
import { learnFromAttempt } from '../../session/learning-actions.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer, useSession } from '../player-context.tsx';
import { rules } from '../question/rules.ts';
import { useScreen } from '../use-screen.ts';
import { QuestionMap } from './question-map.tsx';
import { askedIn, type LoadedAssessment } from './use-assessment.ts';

/** "Check your answers": what is open and flagged, and the last step before the test is handed in. */
export function TestReview({ loaded, attempt }: { loaded: LoadedAssessment; attempt: Attempt }) {
  const { text, list, number } = useMessages();
  const { course, session, now } = usePlayer();
  const { plan } = loaded;
  const heading = useScreen(text('review.title'));
  const navigate = useNavigate();
  const handIn = useSession((session) => session.handIn);
  const [confirmed, setConfirmed] = useState(false);
  const [error, setError] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const link = (at: number) => `#/test/${plan.id}/${at + 1}`;
  const rows = attempt.questions.map((id, at) => ({
    id,
    at,
    answered: attempt.responses[id] !== undefined,
    flagged: attempt.flagged.includes(id),
  }));
  const open = rows.filter(({ answered }) => !answered);
  const first = [...rows].sort((a, b) => weight(b) - weight(a) || a.at - b.at);
  const submit = () => {
    if (!confirmed) {
      setError(true);
      return box.current?.focus();
    }
    const asked = askedIn(loaded, attempt.questions);
    learnFromAttempt(session, rules, plan, asked, dayOf(now()));
    handIn(plan, asked);
    void navigate(`/results/${plan.id}`);
  };
  return (
    <div className="sheet stack">
      <h1 ref={heading} tabIndex={-1}>
        {text('review.title')}
      </h1>
      {open.length > 0 && (
        <section className="notice warn" aria-label={text('review.open', { count: open.length, list: '' })}>
          <Icon name="caution" />
          <h2>{text('review.open', { count: open.length, list: list(open.map(({ at }) => number(at + 1))) })}</h2>
          <p>{text('review.openMeans')}</p>
        </section>
      )}
      <QuestionMap attempt={attempt} link={link} />
      <table className="stk">
        <caption>{text('review.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('review.number')}</th>
            <th scope="col">{text('review.area')}</th>
            <th scope="col">{text('review.question')}</th>
            <th scope="col">{text('review.state')}</th>
            <th scope="col">{text('review.change')}</th>
          </tr>
        </thead>
        <tbody>
          {first.map(({ id, at, answered, flagged }) => {
            const question = loaded.questions.get(id);
            const module = course.modules.find((candidate) => candidate.id === loaded.moduleOf(id));
            return (
              <tr key={id}>
                <th scope="row">{number(at + 1)}</th>
                <td data-l={text('review.area')}>{module?.shortTitle}</td>
                <td data-l={text('review.question')}>{question && plainText(question.prompt)}</td>
                <td data-l={text('review.state')}>
                  <span className={answered ? 'st' : 'st warn'}>
                    {text(answered ? 'test.answered' : 'test.notAnswered')}
                  </span>
                  {flagged && (
                    <span className="st warn">
                      <Icon name="flag" />
                      {text('test.keyFlagged')}
                    </span>
                  )}
                </td>
                <td>
                  <a href={link(at)} aria-label={text('review.changeNumber', { number: at + 1 })}>
                    {text('review.change')}
                  </a>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <fieldset className="q">
        <legend className="vh">{text('test.handIn')}</legend>
        {error && (
          <p className="fielderr" id="confirm-error">
            <Icon name="cross" />
            {text('review.confirmFirst')}
          </p>
        )}
        <div className="opt">
          <input
            ref={box}
            type="checkbox"
            id="confirm"
            checked={confirmed}
            aria-describedby={error ? 'confirm-error' : undefined}
            onChange={(event) => {
              setConfirmed(event.target.checked);
              setError(false);
            }}
          />
          <label htmlFor="confirm">{text('review.confirm')}</label>
        </div>
      </fieldset>
      <nav className="dock" aria-label={text('test.handIn')}>
        <a className="btn" href={link(open[0]?.at ?? 0)}>
          <Icon name="back" />
          <span className="only-wide">{text('review.back')}</span>
        </a>
        <p className="mid">{text('test.answeredOf', { count: rows.length - open.length, all: rows.length })}</p>
        <button className="btn main" type="button" onClick={submit}>
          {text('test.handIn')}
        </button>
      </nav>
    </div>
  );
}

function weight({ answered, flagged }: { answered: boolean; flagged: boolean }): number {
  return (answered ? 0 : 2) + (flagged ? 1 : 0);
}
