import { useMessages } from '../../ui/messages/context.tsx';
import type { Marks } from './marks.ts';
import type { LedgerTrace } from './schema.ts';
import { useWords } from './words.tsx';

interface LedgerTableProps {
  readonly trace: LedgerTrace;
  readonly marks: Marks;
  readonly shown: string;
  readonly onShow: (transaction: string) => void;
  /** Title of the column that says what was found. */
  readonly found: string;
}

/** The ledger as a table: what the picture shows, with the same buttons. */
export function LedgerTable({ trace, marks, shown, onShow, found }: LedgerTableProps) {
  const { text, number } = useMessages();
  const words = useWords(trace);
  const columns = [text('trace.time'), text('trace.paidBy'), text('trace.paidTo'), text('trace.fee'), found];
  return (
    <table className="stk tb">
      <caption>{text('trace.caption', { unit: trace.unit })}</caption>
      <thead>
        <tr>
          <th scope="col">{text('trace.transaction')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {trace.transactions.map((transaction) => (
          <tr key={transaction.id} className={shown === transaction.id ? 'on' : undefined}>
            <th scope="row">
              <button
                type="button"
                className="btn mono"
                aria-pressed={shown === transaction.id}
                onClick={() => onShow(transaction.id)}
              >
                {transaction.id}
              </button>
            </th>
            <td data-l={columns[0]}>{transaction.time}</td>
            <td data-l={columns[1]}>{words.payments(transaction.paidBy)}</td>
            <td data-l={columns[2]}>{words.payments(transaction.paidTo)}</td>
            <td data-l={columns[3]}>{number(transaction.fee)}</td>
            <td data-l={columns[4]}>{words.found(transaction, marks) ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
