import { useMessages } from '../../ui/messages/context.tsx';
import type { TraceState } from './model.ts';
import { printed, stepText } from './rules.ts';
import type { LedgerTrace } from './schema.ts';

/** What was written down so far, in order. */
export function Findings({ trace, state }: { readonly trace: LedgerTrace; readonly state: TraceState }) {
  const { text } = useMessages();
  const rows = [
    ...state.owners.flatMap((said, at) => {
      const asked = trace.owners[at];
      return asked
        ? [
            {
              id: asked.id,
              about: text('trace.pair', { one: printed(asked.one), other: printed(asked.other) }),
              said: trace.words[said].text,
            },
          ]
        : [];
    }),
    ...state.followed.map(({ transaction, step }) => ({
      id: transaction,
      about: text('trace.step', { id: transaction }),
      said: stepText(trace, step),
    })),
    ...state.deposits.map((said, at) => {
      const address = state.reached[at] ?? '';
      return { id: address, about: text('trace.deposit', { address: printed(address) }), said: trace.words[said].text };
    }),
  ];
  if (rows.length === 0)
    return (
      <p className="small muted">
        <b>{text('trace.findings')}</b> {text('trace.none')}
      </p>
    );
  return (
    <table className="findings">
      <caption>{text('trace.findings')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('trace.what')}</th>
          <th scope="col">{text('trace.word')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, about, said }) => (
          <tr key={id}>
            <th scope="row">{about}</th>
            <td>{said}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
