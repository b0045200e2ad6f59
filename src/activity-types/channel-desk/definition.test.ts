import { describe, expect, it } from 'vitest';
import { channelDesk } from './definition.ts';
import { type DeskSource, schema } from './schema.ts';

const [example] = channelDesk.examples;
/** A fresh copy of the example, to be broken. */
const sound = (): DeskSource => schema.parse(structuredClone(example?.source));
type Broken = { -readonly [Key in keyof DeskSource]: DeskSource[Key] };

/** The codes and paths that the check finds once the desk was broken. */
function found(breakIt: (desk: Broken) => void): string[] {
  const desk = sound();
  breakIt(desk);
  return (channelDesk.check?.(desk) ?? []).map(({ code, path }) => `${code} ${path.join('.')}`);
}

const need = (desk: Broken, id: string) => {
  const one = desk.needs.find((entry) => entry.id === id);
  if (!one) throw new Error(id);
  return one;
};

describe('the check of a channel desk', () => {
  it('has nothing against its example, and leaves to the schema what the schema refuses', () => {
    expect(found(() => undefined)).toEqual([]);
    expect(channelDesk.check?.({ ...sound(), needs: 'none' })).toEqual([]);
  });

  it.each<[string, (desk: Broken) => void, string]>([
    [
      'an id that stands twice',
      (desk) => desk.countries.push({ ...desk.countries[0] } as never),
      'duplicate-id countries.2.id',
    ],
    [
      'a country that is not there',
      (desk) => Object.assign(need(desk, 'farm'), { country: 'drenn' }),
      'unknown-country needs.0.country',
    ],
    [
      'a channel that is not there',
      (desk) => Object.assign(need(desk, 'farm').wrong, { pigeon: { reply: 'It is slow.' } }),
      'unknown-channel needs.0.wrong.pigeon',
    ],
    [
      'a channel that is right and wrong',
      (desk) => Object.assign(need(desk, 'farm').right, { formal: { reply: 'It is slow.' } }),
      'right-and-wrong needs.0.wrong.formal',
    ],
    [
      'a need without a right channel',
      (desk) => Object.assign(need(desk, 'court'), { right: {} }),
      'no-right-channel needs.2.right',
    ],
    [
      'a need without a temptation',
      (desk) => Object.assign(need(desk, 'court'), { wrong: {} }),
      'no-temptation needs.2.wrong',
    ],
    [
      'a channel that no need speaks of',
      (desk) => desk.channels.push({ ...desk.channels[0], id: 'pigeon' } as never),
      'idle-channel channels.6',
    ],
    [
      'a desk without the trap of an unlawful step',
      (desk) => delete need(desk, 'journalist').wrong.message?.unlawful,
      'no-trap needs',
    ],
    [
      'a clock without its need',
      (desk) => Object.assign(need(desk, 'seller'), { counts: 'evidence' }),
      'clock-without-need needs',
    ],
    [
      'two needs for one clock',
      (desk) => Object.assign(need(desk, 'court'), { counts: 'money' }),
      'clock-without-need needs',
    ],
    [
      'a desk that opens before the payment',
      (desk) => Object.assign(desk.model, { paid: '10:30' }),
      'opens-before-paid model.opens',
    ],
    [
      'a desk that opens empty',
      (desk) => {
        for (const one of desk.needs) Object.assign(one, { day: 2 });
      },
      'empty-desk needs',
    ],
    [
      'an order that is too late at its best',
      (desk) => Object.assign(desk.model, { restHours: 4.4 }),
      'best-end-unreachable model.restHours',
    ],
    ['weights that are not 100', (desk) => Object.assign(desk.model.weights, { money: 41 }), 'weights model.weights'],
    [
      'a round that may go on for too long',
      (desk) => desk.needs.push(...[1, 2, 3, 4, 5].map((at) => ({ ...need(desk, 'court'), id: `more-${at}` }))),
      'too-many-decisions needs',
    ],
    ['dates out of order', (desk) => Object.assign(desk.realCase, { noticed: '2025-03-09' }), 'dates-of-case realCase'],
    ['a date that is no day', (desk) => Object.assign(desk.realCase, { paid: '2025-03' }), 'dates-of-case realCase'],
    [
      'more held than sent',
      (desk) => Object.assign(desk.realCase, { held: 90_000 }),
      'held-more-than-sent realCase.held',
    ],
  ])('finds %s', (_, breakIt, problem) => {
    const problems = found((desk) => {
      if (problem.startsWith('too-many')) Object.assign(desk.model, { tries: 3 });
      breakIt(desk);
    });
    expect(problems).toContain(problem);
  });
});
