import type { Problem } from '../../schema/problem.ts';
import { addressesOf, total } from './ledger.ts';
import type { LedgerTraceSource as Source } from './schema.ts';

/** Money is neither made nor lost, time goes forward, and nothing is drawn on top of another thing. */
export function ledgerProblems(trace: Source): readonly Problem[] {
  return [...sums(trace), ...times(trace), ...places(trace)];
}

function sums(trace: Source): Problem[] {
  const unbalanced = trace.transactions.flatMap(({ id, paidBy, paidTo, fee }, at): Problem[] =>
    total(paidBy) === total(paidTo) + fee
      ? []
      : [
          {
            code: 'unbalanced',
            path: ['transactions', at],
            message: `${id} takes in ${total(paidBy)} and gives out ${total(paidTo)} with a fee of ${fee}.`,
            mend: 'Make what is paid in equal to what is paid out and the fee.',
          },
        ],
  );
  return [...unbalanced, ...overspent(trace)];
}

/** Addresses that spend more than they were paid before; those that are never paid bring money from outside the ledger. */
function overspent(trace: Source): Problem[] {
  const held = new Map<string, number>();
  const receives = new Set(trace.transactions.flatMap(({ paidTo }) => addressesOf(paidTo)));
  return trace.transactions.flatMap(({ id, paidBy, paidTo }, at) => {
    const found = paidBy.flatMap(({ address, sum }, n): Problem[] => {
      if (!receives.has(address)) return [];
      const left = (held.get(address) ?? 0) - sum;
      held.set(address, left);
      return left >= 0
        ? []
        : [
            {
              code: 'overspent',
              path: ['transactions', at, 'paidBy', n, 'sum'],
              message: `In ${id}, ${address} spends ${sum}, and it holds ${left + sum}.`,
              mend: 'Lower the sum, or pay the address more in an earlier transaction.',
            },
          ];
    });
    for (const { address, sum } of paidTo) held.set(address, (held.get(address) ?? 0) + sum);
    return found;
  });
}

function times({ transactions }: Source): Problem[] {
  return transactions.flatMap(({ id, time }, at): Problem[] =>
    at === 0 || (transactions[at - 1]?.time ?? '') < time
      ? []
      : [
          {
            code: 'not-later',
            path: ['transactions', at, 'time'],
            message: `${id} stands after a transaction of ${transactions[at - 1]?.time} and is not later.`,
            mend: 'Put the transactions in the order of their times.',
          },
        ],
  );
}

function places({ addresses, transactions }: Source): Problem[] {
  const all = [
    ...addresses.map(({ id, place }, at) => ({ id, place, path: ['addresses', at, 'place'] })),
    ...transactions.map(({ id, place }, at) => ({ id, place, path: ['transactions', at, 'place'] })),
  ];
  return all.flatMap(({ id, place, path }, at): Problem[] => {
    const other = all
      .slice(0, at)
      .find((one) => one.place.step === place.step && Math.abs(one.place.lane - place.lane) < 1);
    return other
      ? [
          {
            code: 'same-place',
            path,
            message: `${id} would be drawn on top of ${other.id}.`,
            mend: 'Give it another step, or a lane at least 1 away.',
          },
        ]
      : [];
  });
}
