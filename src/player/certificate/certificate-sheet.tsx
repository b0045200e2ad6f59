import type { RefObject } from 'react';
import { useMessages } from '../../ui/messages/context.tsx';
import { Art, Mark } from '../art.tsx';
import type { CertificateWords } from './certificate-words.ts';

interface CertificateSheetProps {
  readonly words: CertificateWords;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The certificate on the screen and on paper: one page, A4 or Letter, landscape. */
export function CertificateSheet({ words, heading }: CertificateSheetProps) {
  const { text } = useMessages();
  return (
    <article className="certificate">
      <p className="cert-brand">
        <Mark />
        <b lang="en" dir="ltr">
          {words.brand}
        </b>
        <span className="muted small">{words.course}</span>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p className={words.name === '' ? 'cert-name open' : 'cert-name'}>
        <bdi>{words.name || text('certificate.noName')}</bdi>
      </p>
      <p className="lead col">{words.sentence}</p>
      <ol className="cert-map" aria-label={text('certificate.modules')}>
        {words.modules.map((module) => (
          <li key={module.id} className={module.done ? undefined : 'open'}>
            <Art name={module.art} />
            <span>
              {module.title}
              <span className="vh"> {text(module.done ? 'certificate.moduleDone' : 'certificate.moduleOpen')}</span>
            </span>
          </li>
        ))}
      </ol>
      <dl className="kv">
        {words.facts.map(({ label, value, note, code }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className={code ? 'code' : undefined} dir={code ? 'ltr' : undefined}>
              {value} {note && <small dir="ltr">{note}</small>}
            </dd>
          </div>
        ))}
      </dl>
      {words.objectives.length > 0 && (
        <>
          <h2>{words.objectivesTitle}</h2>
          <ul className="cert-objs">
            {words.objectives.map(({ id, text: objective }) => (
              <li key={id}>
                <span className="ref">{id}</span> {objective}
              </li>
            ))}
          </ul>
        </>
      )}
      <hr className="border-line" />
      <div className="cert-remarks">
        {words.remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
      </div>
    </article>
  );
}
