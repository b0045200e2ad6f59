import type { Problem } from '../../schema/problem.ts';
import { ledgerProblems } from './ledger-checks.ts';
import type { LedgerTraceSource as Source } from './schema.ts';
import { trailProblems } from './trail-checks.ts';

/** What the schema cannot say. A ledger is read by its names: while one is not right, nothing else is judged. */
export function traceProblems(trace: Source): readonly Problem[] {
  const named = [...namedTwice(trace), ...unknownNames(trace)];
  return named.length > 0 ? named : [...ledgerProblems(trace), ...trailProblems(trace)];
}

function namedTwice({ addresses, transactions, owners }: Source): Problem[] {
  const lists = { addresses, transactions, owners };
  return Object.entries(lists).flatMap(([list, entries]) =>
    entries.flatMap(({ id }, at): Problem[] =>
      entries.findIndex((entry) => entry.id === id) === at
        ? []
        : [{ code: 'named-twice', path: [list, at, 'id'], message: `"${id}" stands here twice.`, mend: 'Rename one.' }],
    ),
  );
}

function unknownNames(trace: Source): Problem[] {
  const addresses = new Set(trace.addresses.map(({ id }) => id));
  const transactions = new Set(trace.transactions.map(({ id }) => id));
  const used: (readonly [string, Problem['path']])[] = [
    ...trace.transactions.flatMap((transaction, at) =>
      (['paidBy', 'paidTo'] as const).flatMap((side) =>
        transaction[side].map(({ address }, n) => [address, ['transactions', at, side, n, 'address']] as const),
      ),
    ),
    ...trace.owners.flatMap((asked, at) =>
      (['one', 'other'] as const).map((side) => [asked[side], ['owners', at, side]] as const),
    ),
    [trace.start, ['start']],
    ...trace.deposits.map(({ address }, at) => [address, ['deposits', at, 'address']] as const),
  ];
  const unknown = used.filter(([address]) => !addresses.has(address));
  const seen = [
    ...trace.owners.map(({ see }, at) => [see, ['owners', at, 'see']] as const),
    ...trace.follow.map(({ transaction }, at) => [transaction, ['follow', at, 'transaction']] as const),
  ].filter(([transaction]) => !transactions.has(transaction));
  return [...unknown, ...seen].map(([name, path]) => ({
    code: 'unknown-name',
    path,
    message: `The ledger has no "${name}".`,
    mend: 'Add it to "addresses" or "transactions", or correct the name.',
  }));
}
