import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { useKeptCertificate } from './use-kept-certificate.ts';

/** Stands under a result that passes; from here on the day of the certificate is known. */
export function CertificateLink() {
  const { text } = useMessages();
  useKeptCertificate(true);
  return (
    <a className="btn main" href="#/certificate">
      {text('results.certificate')} <Icon name="next" />
    </a>
  );
}
