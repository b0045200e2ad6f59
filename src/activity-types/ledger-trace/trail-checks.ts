import type { Problem } from '../../schema/problem.ts';
import { addressesOf, isMixing, joined, linked, oneOwner } from './ledger.ts';
import { isExchange, isLinked } from './model.ts';
import { reachable } from './reachable.ts';
import type { LedgerTraceSource as Source } from './schema.ts';
import { endings } from './scoring.ts';

/** The trap is planted, each place that a trail can come to has its texts, and each ending can be reached. */
export function trailProblems(trace: Source): readonly Problem[] {
  return [...trap(trace), ...trail(trace)];
}

/** The trap: a mixing round on the trail, a question that it would answer wrongly, and an exchange behind it. */
function trap(trace: Source): Problem[] {
  const onTrail = trace.transactions.filter((transaction) => isMixing(transaction) && isLinked(trace, transaction.id));
  if (onTrail.length === 0)
    return [
      {
        code: 'no-mixing',
        path: ['transactions'],
        message: 'No mixing round stands on the trail, so nothing tests whether the rule is trusted too far.',
        mend: 'Let money of the trail enter a transaction of at least three payers that pays at least three equal sums.',
      },
    ];
  const naive = joined(
    trace.transactions.flatMap(({ paidBy }) => {
      const [first = '', ...others] = addressesOf(paidBy);
      return others.map((other) => [first, other] as const);
    }),
  );
  const isAsked = trace.owners.some(
    ({ one, other }) =>
      oneOwner(trace, one, other) !== 'likely' && naive.some((set) => set.includes(one) && set.includes(other)),
  );
  return isAsked
    ? []
    : [
        {
          code: 'trap-not-asked',
          path: ['owners'],
          message: 'No question asks about two addresses that only a mixing round joins.',
          mend: 'Ask whether two payers of the mixing round have one owner.',
        },
      ];
}

function trail(trace: Source): Problem[] {
  const { transactions, exchanges, endings: found } = reachable(trace);
  const without = (list: readonly string[], told: readonly string[]) => list.filter((id) => !told.includes(id));
  const exchangesLinked = linked(trace, trace.start).filter(({ address }) => isExchange(trace, address));
  return [
    ...without(
      transactions,
      trace.follow.map(({ transaction }) => transaction),
    ).map((id) => ({
      code: 'step-without-text',
      path: ['follow'],
      message: `A trail can come to ${id}, and nothing is asked there.`,
      mend: `Add an entry with "transaction": "${id}".`,
    })),
    ...without(
      exchanges,
      trace.deposits.map(({ address }) => address),
    ).map((id) => ({
      code: 'deposit-without-text',
      path: ['deposits'],
      message: `A trail can come to ${id}, and nothing is asked about it.`,
      mend: `Add an entry with "address": "${id}".`,
    })),
    ...(exchangesLinked.length > 0
      ? []
      : [
          {
            code: 'no-deposit',
            path: ['start'],
            message: 'No exchange can be reached from here without passing a mixing round.',
            mend: 'Let a branch of the trail end at an address with "exchange": true.',
          },
        ]),
    ...endings
      .filter((ending) => !found.includes(ending))
      .map((ending) => ({
        code: 'ending-unreachable',
        path: ['endings', ending],
        message: `No round comes to the ending "${ending}".`,
        mend: 'Ask on more than one pair of which the ledger says less than "likely", and keep a branch behind the mixing round.',
      })),
  ];
}
