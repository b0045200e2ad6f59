import { useMessages } from '../../ui/messages/context.tsx';

/** How anyone checks the code: the very text, and the command that most machines have. */
export function Recompute({ canonical }: { canonical: string }) {
  const { text } = useMessages();
  return (
    <details className="cert-check no-print">
      <summary>{text('certificate.recompute')}</summary>
      <p>{text('certificate.recomputeHow')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard. */}
      <pre dir="ltr" tabIndex={0}>
        {canonical}
      </pre>
      <pre dir="ltr">sha256sum certificate.txt</pre>
      <p>{text('certificate.recomputeFields')}</p>
      <p>{text('certificate.dateKept')}</p>
    </details>
  );
}
