import { useMessages } from '../../ui/messages/context.tsx';
import type { Messages } from '../../ui/messages/messages.ts';
import type { Payment, Transaction } from './ledger.ts';
import { type Marks, reachedBy } from './marks.ts';
import { isExchange } from './model.ts';
import { printed } from './rules.ts';
import type { LedgerTrace } from './schema.ts';

type Timed = Transaction & { readonly time: string };

interface Words {
  /** Payments of one side, with their sums. */
  payments(payments: readonly Payment[]): string;
  /** What was found on a transaction, in a few words; undefined where nothing was. */
  found(transaction: Transaction, marks: Marks): string | undefined;
  /** A transaction in whole sentences, for the ear. */
  spoken(transaction: Timed, marks: Marks): string;
}

/** The ledger in words: picture and table say the same. */
export function useWords(trace: LedgerTrace): Words {
  return wordsIn(trace, useMessages());
}

function wordsIn(trace: LedgerTrace, { text, list }: Messages): Words {
  const payments = (paid: readonly Payment[]) =>
    list(
      paid.map(({ address, sum }) =>
        text(isExchange(trace, address) ? 'trace.exchangePayment' : 'trace.payment', {
          address: printed(address),
          sum,
        }),
      ),
    );
  const found = ({ id }: Transaction, { steps, mixing }: Marks) => {
    const step = steps.get(id);
    if (mixing.has(id)) return text('trace.mixing');
    if (step === undefined) return undefined;
    if (step === 'ends') return text('trace.ended');
    return text('trace.followedTo', { addresses: list(reachedBy(trace, id, step).map(printed).map(unbroken)) });
  };
  return {
    payments,
    found,
    spoken: (transaction, marks) =>
      [
        text('trace.spoken', {
          id: transaction.id,
          time: transaction.time,
          payers: payments(transaction.paidBy),
          paid: payments(transaction.paidTo),
          fee: transaction.fee,
        }),
        found(transaction, marks),
      ]
        .filter(Boolean)
        .join(' '),
  };
}

/** With a hyphen at which no line breaks. */
const unbroken = (address: string) => address.replace('-', '\u2011');
