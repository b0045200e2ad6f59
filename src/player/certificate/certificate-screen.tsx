import '../../ui/styles/certificate.css';
import '../../ui/styles/certificate-print.css';
import '../../ui/styles/arrange.css';
import { certificateNeeds } from '../../domain/progress/certificate.ts';
import { assessmentRecord } from '../../domain/progress/progress.ts';
import { certificateIsDue, scaledScore, testIsAsked } from '../../domain/progress/success.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import '../../ui/messages/en-papers.ts';
import { Frame } from '../frame.tsx';
import { stopLink, stopTitle } from '../links.ts';
import { LoadState } from '../load-state.tsx';
import { usePlayer, useSession } from '../player-context.tsx';
import { useScreen } from '../use-screen.ts';
import { DueCertificate } from './due-certificate.tsx';
import { useKeptCertificate } from './use-kept-certificate.ts';
import { useObjectivesMet } from './use-objectives-met.ts';

/** The certificate of completion once it is due; before that, what is missing and the way there. */
export default function CertificateScreen() {
  const { text } = useMessages();
  const { course } = usePlayer();
  const due = useSession(({ progress, mastery }) => certificateIsDue(progress, course, mastery));
  const learner = useSession(({ launch }) => launch?.learnerId);
  return (
    <Frame place={{ title: text('certificate.title') }}>
      <main className="page" id="main">
        {due ? <Loaded key={learner} /> : <NotYet />}
      </main>
    </Frame>
  );
}

function Loaded() {
  const { text } = useMessages();
  const { value, error, retry } = useObjectivesMet();
  return value ? (
    <DueCertificate objectives={value} />
  ) : (
    <LoadState whole failed={error !== undefined} message={text('test.notLoaded')} onRetry={retry} />
  );
}

function NotYet() {
  const { text, percent } = useMessages();
  const { course } = usePlayer();
  const heading = useScreen(text('certificate.title'));
  const progress = useSession((session) => session.progress);
  const rule = useSession((session) => session.mastery);
  const needs = certificateNeeds(progress, course, rule);
  const [first] = needs;
  const score = scaledScore(progress, course, rule);
  useKeptCertificate(false);
  const final = course.finalAssessment;
  const begun = final && assessmentRecord(progress, final.id).results.length > 0;
  return (
    <div className="sheet stack certificate-open">
      <h1 ref={heading} tabIndex={-1}>
        {text('certificate.title')}
      </h1>
      <p className="lead">{text('certificate.notYet')}</p>
      <p>{text(testIsAsked(course) ? 'certificate.needsTest' : 'certificate.needsAll')}</p>
      {begun && score !== undefined && (
        <p>{text('certificate.reached', { share: percent(score), needed: percent(rule.mastery) })}</p>
      )}
      <ul aria-label={text('certificate.open')}>
        {needs.map((stop) => (
          <li key={stopLink(stop)}>
            <a href={stopLink(stop)}>{stopTitle(stop)}</a>
          </li>
        ))}
      </ul>
      {first && (
        <p>
          <a className="btn main" href={stopLink(first)}>
            {text('certificate.goOn', { title: stopTitle(first) })} <Icon name="next" />
          </a>
        </p>
      )}
    </div>
  );
}
