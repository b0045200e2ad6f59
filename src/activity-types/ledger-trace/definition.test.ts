import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { traceProblems } from './checks.ts';
import { examples } from './examples.ts';
import { schema } from './schema.ts';

type Source = z.output<typeof schema>;

const sound = schema.parse(examples[0]?.source);
const codes = (change: (source: Source) => Partial<Source>) =>
  traceProblems({ ...sound, ...change(sound) }).map(({ code }) => code);

/** The ledger with one transaction changed. */
const changed = (id: string, change: Partial<Source['transactions'][number]>) => ({
  transactions: sound.transactions.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

describe('the check of a ledger', () => {
  it('finds nothing in the example', () => {
    expect(traceProblems(sound)).toEqual([]);
  });

  it.each<[string, Partial<Source>]>([
    ['unbalanced', changed('t1', { fee: 2 })],
    ['overspent', changed('t3', { paidBy: [{ address: 'c-04', sum: 39 }], paidTo: [{ address: 'c-10', sum: 38 }] })],
    ['not-later', changed('t3', { time: '08:40' })],
    ['unknown-name', { start: 'z-99' }],
    [
      'unknown-name',
      { follow: [...sound.follow, ...sound.follow.slice(0, 1).map((one) => ({ ...one, transaction: 't9' }))] },
    ],
    ['named-twice', { addresses: [...sound.addresses, ...sound.addresses.slice(0, 1)] }],
    ['same-place', { addresses: sound.addresses.map((one) => ({ ...one, place: { step: 0, lane: 0 } })) }],
    [
      'no-mixing',
      changed('t4', {
        paidTo: [
          { address: 'c-08', sum: 20 },
          { address: 'c-09', sum: 21 },
          { address: 'c-11', sum: 19 },
        ],
      }),
    ],
    ['trap-not-asked', { owners: sound.owners.filter(({ id }) => id !== 'mixers') }],
    ['step-without-text', { follow: sound.follow.filter(({ transaction }) => transaction !== 't5') }],
    ['deposit-without-text', { deposits: sound.deposits.filter(({ address }) => address !== 'c-12') }],
    [
      'no-deposit',
      { addresses: sound.addresses.map(({ exchange, ...one }) => (one.id === 'c-12' ? { ...one, exchange } : one)) },
    ],
    [
      'ending-unreachable',
      {
        owners: sound.owners.filter(({ id }) => id === 'mixers'),
        addresses: sound.addresses.map(({ exchange, ...one }) => (one.id === 'c-10' ? { ...one, exchange } : one)),
      },
    ],
  ])('finds %s', (code, change) => {
    expect(codes(() => change)).toContain(code);
  });

  it('refuses an address that could be a real one', () => {
    const real = { ...sound, start: '1BoatSLRHtKNngkdXEeobR76b53LETtpyT' };
    expect(schema.safeParse(real).success).toBe(false);
  });
});
