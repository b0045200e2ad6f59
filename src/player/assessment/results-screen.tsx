import { useParams } from 'react-router-dom';
import { resultPoints, resultShare } from '../../domain/assessment/attempt.ts';
import { passes } from '../../domain/assessment/mastery.ts';
import { stopAfter } from '../../domain/course/outline.ts';
import { assessmentRecord } from '../../domain/progress/progress.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { CertificateLink } from '../certificate/certificate-link.tsx';
import { stopLink, stopTitle } from '../links.ts';
import { usePlayer, useSession } from '../player-context.tsx';
import { useScreen } from '../use-screen.ts';
import { AnswerReview } from './answer-review.tsx';
import { AssessmentFrame } from './assessment-frame.tsx';
import { HeldRecord } from './held-record.tsx';
import { ObjectiveTable } from './objective-table.tsx';
import { RepairList } from './repair-list.tsx';
import { testedObjectives } from './tested-objectives.ts';
import { type LoadedAssessment, useAssessment } from './use-assessment.ts';

/** The result of the last attempt: in all, by function and objective, with the way to what repairs it. */
export default function ResultsScreen() {
  const { assessment: id = '' } = useParams();
  const { text } = useMessages();
  return (
    <AssessmentFrame title={text('results.title')} loaded={useAssessment(id)}>
      {(loaded) => <Result loaded={loaded} />}
    </AssessmentFrame>
  );
}

function Result({ loaded }: { loaded: LoadedAssessment }) {
  const { text, percent, number } = useMessages();
  const { course } = usePlayer();
  const { plan } = loaded;
  const heading = useScreen(`${text('results.title')} · ${plan.title}`);
  const record = useSession(({ progress }) => assessmentRecord(progress, plan.id));
  const inForce = useSession((session) => session.mastery);
  const result = record.results.at(-1);
  if (!result || !record.attempt) {
    return (
      <div className="sheet stack">
        <h1 ref={heading} tabIndex={-1}>
          {plan.title}
        </h1>
        <p>{text('results.none')}</p>
      </div>
    );
  }
  const final = plan.kind === 'final';
  const rule = final ? inForce : { mastery: plan.mastery };
  const passed = passes(result, rule);
  const earlierPass = !passed && record.results.some((earlier) => passes(earlier, rule));
  const certified = final && (passed || earlierPass);
  const share = resultShare(result);
  const { earned, possible } = resultPoints(result);
  const tested = testedObjectives(course, loaded, record.attempt, result, rule);
  const next = stopAfter(course, plan.id);
  const repeat = final ? `#/test/${plan.id}` : `#/check/${plan.id}`;
  return (
    <div className="sheet">
      <p className="ref">
        {plan.title} · {text('results.attempt', { number: result.number })}
      </p>
      <h1 className="score" ref={heading} tabIndex={-1}>
        <span className={passed ? 'st ok' : 'st bad'}>
          <Icon name={passed ? 'tick' : 'cross'} />
          {text(final ? (passed ? 'results.passed' : 'results.failed') : passed ? 'results.good' : 'results.repair')}
        </span>
        <span className="display">{percent(share)}</span>
      </h1>
      <ScoreBar share={share} mastery={rule.mastery} />
      <p>
        {text('results.points', { earned: number(earned), possible: number(possible) })}{' '}
        {text(final ? 'results.needs' : 'results.checkNeeds', {
          share: percent(rule.mastery),
          half: percent(inForce.moduleMinimum ?? 0),
        })}
      </p>
      {earlierPass && <p>{text('results.passStays')}</p>}
      <p className="row">
        {certified && <CertificateLink />}
        {next && (
          <a className="btn main" href={stopLink(next)}>
            {text('results.next', { title: stopTitle(next) })} <Icon name="next" />
          </a>
        )}
        {(passed || !final) && (
          <a className={next || certified ? 'btn' : 'btn main'} href={repeat}>
            {text(final ? 'test.again' : 'check.repeat')}
          </a>
        )}
        <a className="btn" href="#/">
          {text('nav.home')}
        </a>
      </p>
      <RepairList tested={tested} />
      <ObjectiveTable tested={tested} rule={rule} />
      <p>
        <a href="#/learning">{text('results.learning')}</a>
      </p>
      {final && <HeldRecord />}
      <AnswerReview loaded={loaded} attempt={record.attempt} />
      {final && !passed && (
        <section aria-labelledby="again">
          <h2 id="again">{text('results.again')}</h2>
          <p>{text('results.againAfter')}</p>
          <p className="row">
            <a className="btn main" href={repeat}>
              {text('test.again')}
            </a>
          </p>
        </section>
      )}
    </div>
  );
}

function ScoreBar({ share, mastery }: { share: number; mastery: number }) {
  const { text, percent } = useMessages();
  return (
    <div
      className="sbar"
      role="img"
      aria-label={text('results.bar', { share: percent(share), needed: percent(mastery) })}
    >
      <i style={{ inlineSize: `${share * 100}%` }} />
      <u style={{ insetInlineStart: `${mastery * 100}%` }}>
        <span>{percent(mastery)}</span>
      </u>
    </div>
  );
}
