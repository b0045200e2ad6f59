/** How sure a finding is; from the least sure to the surest. */
export type Confidence = 'unknown' | 'possible' | 'likely';

export const confidences: readonly Confidence[] = ['unknown', 'possible', 'likely'];

/** Sums are whole numbers of an invented unit. */
export interface Payment {
  readonly address: string;
  readonly sum: number;
}

export interface Transaction {
  readonly id: string;
  readonly paidBy: readonly Payment[];
  readonly paidTo: readonly Payment[];
  readonly fee: number;
}

/** Transactions in the order in which they were made. */
export interface Ledger {
  readonly transactions: readonly Transaction[];
}

/**
 * From so many payers and so many equal sums on, a transaction counts as a mixing round. Ours, for a small ledger: a payment
 * and its change are two sums, and two that are equal can be chance.
 */
const mixers = 3;

export function total(payments: readonly Payment[]): number {
  return payments.reduce((sum, payment) => sum + payment.sum, 0);
}

export function addressesOf(payments: readonly Payment[]): readonly string[] {
  return [...new Set(payments.map(({ address }) => address))];
}

/** Many payers, and as many equal sums paid out: nobody can tell which payer got which sum. */
export function isMixing({ paidBy, paidTo }: Transaction): boolean {
  const equal = Math.max(0, ...paidTo.map(({ sum }) => paidTo.filter((other) => other.sum === sum).length));
  return addressesOf(paidBy).length >= mixers && equal >= mixers;
}

/** Groups of addresses that likely have one owner: those that pay together in ordinary transactions, joined into sets. */
export function clusters({ transactions }: Ledger): readonly (readonly string[])[] {
  return joined(
    transactions
      .filter((transaction) => !isMixing(transaction))
      .flatMap(({ paidBy }) => {
        const [first = '', ...others] = addressesOf(paidBy);
        return others.map((other) => [first, other] as const);
      }),
  );
}

/** The sets that pairs make when those that share a member are put together (union-find); each sorted, then by first. */
export function joined(pairs: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
  const parent = new Map<string, string>();
  const root = (member: string): string => {
    const up = parent.get(member) ?? member;
    if (up === member) return member;
    const top = root(up);
    parent.set(member, top);
    return top;
  };
  for (const [one, other] of pairs) {
    const [a, b] = [root(one), root(other)];
    parent.set(a, a);
    parent.set(b, a);
  }
  const sets = new Map<string, string[]>();
  for (const member of parent.keys()) sets.set(root(member), [...(sets.get(root(member)) ?? []), member]);
  return [...sets.values()].map((set) => set.sort()).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

/**
 * What a ledger says about one owner of two addresses: likely where they are in one cluster, possible where one pays the other in
 * an ordinary transaction, else unknown, also where only a mixing round joins them.
 */
export function oneOwner(ledger: Ledger, one: string, other: string): Confidence {
  if (clusters(ledger).some((set) => set.includes(one) && set.includes(other))) return 'likely';
  const pays = (from: string, to: string) =>
    ledger.transactions.some(
      (transaction) =>
        !isMixing(transaction) &&
        addressesOf(transaction.paidBy).includes(from) &&
        addressesOf(transaction.paidTo).includes(to),
    );
  return pays(one, other) || pays(other, one) ? 'possible' : 'unknown';
}

/**
 * The transaction that spends what an address was paid in transaction `after`: the first later one that it pays in; from the
 * beginning where `after` is undefined. Undefined where the money still lies there.
 */
export function spentIn({ transactions }: Ledger, address: string, after?: string): Transaction | undefined {
  const from = after === undefined ? 0 : transactions.findIndex(({ id }) => id === after) + 1;
  return transactions.slice(from).find(({ paidBy }) => addressesOf(paidBy).includes(address));
}

/** Where money lies, and the transaction that brought it; none for the address where a trail begins. */
export interface Stop {
  readonly address: string;
  readonly from?: string;
}

/** Every stop that the ledger links to a start, in the order of the trail: a mixing round links nothing. */
export function linked(ledger: Ledger, start: string): readonly Stop[] {
  const found: Stop[] = [{ address: start }];
  // Stops that are found stand at the end of the list, and are gone through too.
  for (const stop of found) {
    const next = spentIn(ledger, stop.address, stop.from);
    if (!next || isMixing(next)) continue;
    for (const address of addressesOf(next.paidTo))
      if (!found.some((known) => known.address === address && known.from === next.id))
        found.push({ address, from: next.id });
  }
  return found;
}

/** Ids of the transactions that money of a linked stop is spent in. */
export function linkedTransactions(ledger: Ledger, start: string): readonly string[] {
  return [...new Set(linked(ledger, start).flatMap(({ address, from }) => spentIn(ledger, address, from)?.id ?? []))];
}
