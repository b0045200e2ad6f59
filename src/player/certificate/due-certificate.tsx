import { useId, useRef, useState } from 'react';
import type { Objective } from '../../domain/course/course.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer, useSession } from '../player-context.tsx';
import { useScreen } from '../use-screen.ts';
import { CertificateSheet } from './certificate-sheet.tsx';
import { certificateWords } from './certificate-words.ts';
import { Recompute } from './recompute.tsx';
import { savePicture } from './save-picture.ts';
import { useKeptCertificate } from './use-kept-certificate.ts';

/** The certificate with the learner's name, to be printed or saved, and how to check its code. */
export function DueCertificate({ objectives }: { objectives: readonly Objective[] }) {
  const messages = useMessages();
  const { text } = messages;
  const { course } = usePlayer();
  const heading = useScreen(text('certificate.title'));
  const progress = useSession((session) => session.progress);
  const rule = useSession((session) => session.mastery);
  const { name, date, rename } = useKeptCertificate(true);
  const [missing, setMissing] = useState(false);
  const [saved, setSaved] = useState<'saved' | 'failed'>();
  const field = useRef<HTMLInputElement>(null);
  const ids = useId();
  const words = certificateWords({ course, progress, rule, name, date, objectives }, messages);
  const file = `certificate-${course.id}.png`;

  /** A certificate without a name is no use: the field says so. */
  const named = (act: () => void) => () => {
    setMissing(words.name === '');
    if (words.name === '') field.current?.focus();
    else act();
  };
  const picture = () => {
    setSaved(undefined);
    savePicture(words, messages.direction, file).then(
      () => setSaved('saved'),
      () => setSaved('failed'),
    );
  };

  return (
    <>
      <div className="cert-tools no-print">
        <div className={missing ? 'typed is-bad' : 'typed'}>
          <label className="l" htmlFor={`${ids}name`}>
            {text('certificate.name')}
          </label>
          <input
            ref={field}
            className="in"
            id={`${ids}name`}
            type="text"
            autoComplete="name"
            maxLength={80}
            value={name}
            aria-invalid={missing || undefined}
            aria-describedby={`${ids}hint`}
            onChange={(event) => {
              setMissing(false);
              rename(event.target.value);
            }}
          />
          <p className="small" id={`${ids}hint`}>
            {missing && <b>{text('certificate.nameFirst')} </b>}
            {text('certificate.nameKept')}
          </p>
        </div>
        <p className="row">
          <button className="btn main" type="button" onClick={named(() => window.print())}>
            <Icon name="print" />
            {text('certificate.print')}
          </button>
          <button className="btn" type="button" onClick={named(picture)}>
            <Icon name="down" />
            {text('certificate.picture')}
          </button>
          {course.finalAssessment && <a href={`#/results/${course.finalAssessment.id}`}>{text('certificate.back')}</a>}
        </p>
        <p className="small" role="status">
          {saved === 'saved' && text('certificate.pictureSaved', { file })}
          {saved === 'failed' && text('certificate.pictureFailed')}
        </p>
      </div>
      <CertificateSheet words={words} heading={heading} />
      <Recompute canonical={words.text} />
    </>
  );
}
