import { useId, useRef } from 'react';
import type { Attempt } from '../../domain/assessment/attempt.ts';
import type { Response } from '../../domain/assessment/question.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer, useSession } from '../player-context.tsx';
import { QuestionBody } from '../question/question-body.tsx';
import { useScreen } from '../use-screen.ts';
import { QuestionMap } from './question-map.tsx';
import type { LoadedAssessment } from './use-assessment.ts';

/** One question of the test. A response is kept as it is given; it may change until the test is handed in. */
export function TestQuestion({ loaded, attempt, at }: { loaded: LoadedAssessment; attempt: Attempt; at: number }) {
  const { text } = useMessages();
  const { course, elapsed } = usePlayer();
  const { plan } = loaded;
  const respond = useSession((session) => session.respond);
  const flag = useSession((session) => session.flag);
  const id = attempt.questions[at] ?? '';
  const question = loaded.questions.get(id);
  const last = useRef(elapsed());
  const firstControlId = useId();
  const module = course.modules.find((candidate) => candidate.id === loaded.moduleOf(id));
  const count = attempt.questions.length;
  const heading = useScreen(`${text('test.question', { number: at + 1, count })} · ${plan.title}`);
  const flagged = attempt.flagged.includes(id);
  const link = (place: number) => `#/test/${plan.id}/${place + 1}`;
  const review = `#/test/${plan.id}/review`;
  const answered = attempt.questions.filter((asked) => attempt.responses[asked] !== undefined).length;
  const change = (response: Response | undefined) => {
    if (!question || response === undefined) return;
    respond(plan.id, question, response, (elapsed() - last.current) / 1000);
    last.current = elapsed();
  };
  return (
    <div className="sheet">
      <div className="two">
        <div>
          <h1 className="vh">{plan.title}</h1>
          <p className="ref">
            {text('test.question', { number: at + 1, count })}
            {module && ` · ${module.shortTitle}`}
          </p>
          {question ? (
            <QuestionBody
              question={question}
              response={attempt.responses[id]}
              onChange={change}
              readOnly={false}
              marks={{}}
              keyResponse={undefined}
              seed={attempt.seed}
              error={false}
              legend={heading}
              firstControlId={firstControlId}
            />
          ) : (
            <p>{text('test.gone')}</p>
          )}
          <nav className="dock" aria-label={plan.title}>
            <a className="btn" href={at === 0 ? `#/test/${plan.id}` : link(at - 1)}>
              <Icon name="back" />
              <span className="only-wide">{text('test.previous')}</span>
            </a>
            <button className="btn" type="button" aria-pressed={flagged} onClick={() => flag(plan.id, id, !flagged)}>
              <Icon name="flag" />
              <span className="only-wide">{text('test.flag')}</span>
            </button>
            <a className="btn main" href={at === count - 1 ? review : link(at + 1)}>
              {text(at === count - 1 ? 'test.toReview' : 'test.nextQuestion')} <Icon name="next" />
            </a>
          </nav>
        </div>
        <aside className="stack" aria-labelledby="test-map">
          <h2 id="test-map" className="small-heading">
            {text('test.answeredOf', { count: answered, all: count })}
          </h2>
          <QuestionMap attempt={attempt} link={link} current={at} />
          <p className="small muted">{text('test.saved')}</p>
          <p>
            <a href={review}>{text('test.toReview')}</a>
          </p>
        </aside>
      </div>
    </div>
  );
}
