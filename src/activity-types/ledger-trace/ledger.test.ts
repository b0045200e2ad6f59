import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressesOf,
  clusters,
  isMixing,
  joined,
  type Ledger,
  linked,
  oneOwner,
  type Payment,
  spentIn,
  type Transaction,
  total,
} from './ledger.ts';

const pay = (text: string): readonly Payment[] =>
  text.split(' ').map((one) => {
    const [address = '', sum = '1'] = one.split('=');
    return { address, sum: Number(sum) };
  });
const made = (id: string, from: string, to: string): Transaction => ({
  id,
  paidBy: pay(from),
  paidTo: pay(to),
  fee: total(pay(from)) - total(pay(to)),
});
const ledger = (...transactions: Transaction[]): Ledger => ({ transactions });

const mix = made('mix', 'a=5 b=5 c=5', 'x=4 y=4 z=4');

describe('a mixing round', () => {
  it('has many payers and as many equal sums', () => {
    expect(isMixing(mix)).toBe(true);
  });

  it.each([
    ['two payers', made('t', 'a=5 b=5', 'x=3 y=3 z=3')],
    ['sums that differ', made('t', 'a=5 b=5 c=5', 'x=4 y=4 z=3')],
    ['one payer that spends three times', made('t', 'a=5 a=5 a=5', 'x=4 y=4 z=4')],
  ])('is not %s', (_, transaction) => {
    expect(isMixing(transaction)).toBe(false);
  });
});

describe('owners', () => {
  const known = ledger(made('t1', 'a=3 b=2', 'c=5'), made('t2', 'b=2 d=2', 'e=4'), mix);

  it('are likely one for addresses that pay together, and for what these pay with', () => {
    expect(clusters(known)).toEqual([['a', 'b', 'd']]);
    expect(oneOwner(known, 'a', 'd')).toBe('likely');
  });

  it('are possibly one where one pays the other', () => {
    expect(oneOwner(known, 'a', 'c')).toBe('possible');
    expect(oneOwner(known, 'c', 'a')).toBe('possible');
  });

  it('are unknown where a mixing round alone joins them', () => {
    expect(oneOwner(known, 'b', 'c')).toBe('possible');
    expect(oneOwner(ledger(mix), 'a', 'b')).toBe('unknown');
    expect(oneOwner(ledger(mix), 'a', 'x')).toBe('unknown');
  });
});

describe('a trail', () => {
  it('goes through ordinary transactions, in time, and stops at a mixing round', () => {
    const known = ledger(made('t0', 'a=9', 'q=9'), made('t1', 's=9', 'a=5 e=4'), mix, made('t3', 'x=4', 'f=4'));
    expect(linked(known, 's')).toEqual([{ address: 's' }, { address: 'a', from: 't1' }, { address: 'e', from: 't1' }]);
    expect(spentIn(known, 'a', 't1')?.id).toBe('mix');
  });
});

const names = [...'abcdefg'];
const name = fc.constantFrom(...names);
const payments = fc.array(fc.record({ address: name, sum: fc.integer({ min: 1, max: 6 }) }), {
  minLength: 1,
  maxLength: 5,
});
const random: fc.Arbitrary<Ledger> = fc
  .array(fc.record({ paidBy: payments, paidTo: payments }), { maxLength: 8 })
  .map((list) => ({ transactions: list.map((one, at) => ({ ...one, id: `t${at}`, fee: 0 })) }));
const check = (property: fc.IProperty<[Ledger]>) => fc.assert(property, { numRuns: 300, seed: 1 });

describe('on any ledger', () => {
  it('groups part the addresses: none is in two, and each has two members', () => {
    check(
      fc.property(random, (any) => {
        const groups = clusters(any);
        const members = groups.flat();
        expect(new Set(members).size).toBe(members.length);
        expect(groups.every((group) => group.length > 1)).toBe(true);
      }),
    );
  });

  it('groups are what one reaches from address to address over ordinary transactions, no more and no less', () => {
    check(
      fc.property(random, (any) => {
        const ordinary = any.transactions.filter((transaction) => !isMixing(transaction));
        const payers = ordinary.map(({ paidBy }) => addressesOf(paidBy));
        // By walking from neighbour to neighbour, which union-find does not do.
        const walked = names.map((one) => {
          const reached = new Set([one]);
          for (const member of reached)
            for (const next of payers.filter((together) => together.includes(member)).flat()) reached.add(next);
          return [...reached].sort().join('');
        });
        const groups = [...new Set(walked)].filter((group) => group.length > 1).sort();
        expect(clusters(any).map((group) => group.join(''))).toEqual(groups);
      }),
    );
  });

  it('one owner is asked in any order', () => {
    fc.assert(
      fc.property(random, name, name, (any, one, other) => oneOwner(any, one, other) === oneOwner(any, other, one)),
      { numRuns: 300, seed: 1 },
    );
  });

  it('mixing rounds alone say nothing on owners', () => {
    check(fc.property(random, (any) => clusters(ledger(...any.transactions.filter(isMixing))).length === 0));
  });

  it('a trail only goes forward in time, and never out of a mixing round', () => {
    check(
      fc.property(random, (any) => {
        const at = (id: string | undefined) => any.transactions.findIndex((transaction) => transaction.id === id);
        for (const stop of linked(any, 'a').slice(1)) {
          const from = any.transactions[at(stop.from)];
          expect(from && !isMixing(from) && addressesOf(from.paidTo).includes(stop.address)).toBe(true);
          const next = spentIn(any, stop.address, stop.from);
          if (next) expect(at(next.id)).toBeGreaterThan(at(stop.from));
        }
      }),
    );
  });

  it('sets do not depend on the order of the pairs', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { maxLength: 12 }), (pairs) => {
        expect(joined([...pairs].reverse())).toEqual(joined(pairs));
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
