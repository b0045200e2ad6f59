import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples } from './examples.ts';
import {
  arrival,
  close,
  type DeskPlan,
  type DeskState,
  isEnded,
  logsKept,
  onDesk,
  outcomesOf,
  recoverable,
  scoreOf,
  send,
  start,
} from './model.ts';
import { schema } from './schema.ts';

const [example] = examples;
const desk: DeskPlan = schema.parse(example?.source);
/** The story model of the curriculum. */
const curriculum = { restHours: 6, halfLifeHours: 12, floor: 0.05 };

/** Plays tries one after the other; those that cannot be made are left out. */
function played(tries: readonly (readonly [need: string, channel: string])[], plan = desk): DeskState {
  return tries.reduce((state, [need, channel]) => send(plan, state, need, channel) ?? state, start(plan));
}

const anySending = fc.tuple(
  fc.constantFrom(...desk.needs.map(({ id }) => id)),
  fc.constantFrom(...desk.channels.map(({ id }) => id)),
);

describe('what can still be held', () => {
  it.each([
    [0, 1],
    [5, 1],
    [6, 1],
    [12, Math.SQRT1_2],
    [18, 0.5],
    [30, 0.25],
    [42, 0.125],
    [57, 0.0526],
    [60, 0.05],
    [96, 0.05],
  ])('%d hours after the payment is %d of the sum', (hours, share) => {
    expect(recoverable(curriculum, hours)).toBeCloseTo(share, 4);
  });

  it('never rises with time, and stays between the floor and all of it', () => {
    const hours = fc.double({ min: 0, max: 2000, noNaN: true });
    fc.assert(
      fc.property(hours, hours, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, floor) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((at) => recoverable({ ...curriculum, floor }, at));
        expect(late).toBeLessThanOrEqual(early ?? 0);
        expect(late).toBeGreaterThanOrEqual(floor);
        expect(early).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it('keeps logs up to the end of the seventh day, and not a minute longer', () => {
  expect(logsKept({ logDays: 7 }, 7 * 24 * 60)).toBe(true);
  expect(logsKept({ logDays: 7 }, 7 * 24 * 60 + 1)).toBe(false);
});

describe('a desk', () => {
  it('opens at its hour with what has arrived by then', () => {
    expect(start(desk)).toEqual({ now: 240, sent: [], closed: false });
    expect(onDesk(desk, start(desk)).map(({ id }) => id)).toEqual(['farm', 'seller']);
  });

  it('moves its clock by the minutes of the channel, and by the hours of a wrong formal request', () => {
    expect(played([['farm', 'stop-payment']]).now).toBe(255);
    expect(played([['farm', 'formal']]).now).toBe(240 + 90 + 360);
    expect(played([['farm', 'message']]).now).toBe(260);
  });

  it('goes on to what comes next once nothing lies on it', () => {
    const state = played([
      ['farm', 'stop-payment'],
      ['seller', 'preserve'],
      ['court', 'formal'],
    ]);
    expect(state.now).toBe(arrival(desk.model, { day: 2, time: '09:00' }));
    expect(onDesk(desk, state).map(({ id }) => id)).toEqual(['journalist']);
  });

  it('takes a need by another channel after a wrong one, not by the same, and not a third time', () => {
    const once = played([['farm', 'formal']]);
    expect(send(desk, once, 'farm', 'formal')).toBeUndefined();
    const twice = send(desk, once, 'farm', 'notice');
    expect(twice && send(desk, twice, 'farm', 'stop-payment')).toBeUndefined();
  });

  it('takes no need that is still to come, that is unknown or that is dealt with, and nothing once it is closed', () => {
    expect(send(desk, start(desk), 'journalist', 'refuse')).toBeUndefined();
    expect(send(desk, start(desk), 'nothing', 'refuse')).toBeUndefined();
    expect(send(desk, start(desk), 'farm', 'constructor')).toBeUndefined();
    expect(send(desk, played([['farm', 'stop-payment']]), 'farm', 'message')).toBeUndefined();
    const closed = close(desk, start(desk));
    expect(closed && send(desk, closed, 'farm', 'stop-payment')).toBeUndefined();
    expect(closed && close(desk, closed)).toBeUndefined();
  });

  it('lets nobody take back a step that is final', () => {
    const state = played([
      ['farm', 'stop-payment'],
      ['seller', 'preserve'],
      ['court', 'formal'],
      ['journalist', 'message'],
    ]);
    expect(isEnded(desk, state)).toBe(true);
    expect(scoreOf(desk, state)).toMatchObject({ trust: 75, lawful: 0, money: 1 });
  });

  it('loses the logs where they are asked for after their day', () => {
    const slow = { ...desk, model: { ...desk.model, logDays: 0.25 } };
    const state = played(
      [
        ['seller', 'formal'],
        ['seller', 'preserve'],
      ],
      slow,
    );
    expect(scoreOf(slow, state)).toMatchObject({ logs: false, evidence: 0 });
    expect(scoreOf(desk, played([['seller', 'preserve']]))).toMatchObject({ logs: true, evidence: 0.5 });
  });

  it('counts half for a need without a clock that was right only the second time', () => {
    const state = played([
      ['seller', 'preserve'],
      ['farm', 'stop-payment'],
      ['court', 'message'],
      ['court', 'formal'],
    ]);
    expect(scoreOf(desk, state).evidence).toBe(0.75);
  });
});

describe('the score of a desk', () => {
  it('is full in every order of right channels in which money and logs are in time', () => {
    const right = desk.needs.map(({ id, right: channels }) => [id, Object.keys(channels)[0] ?? ''] as const);
    let full = 0;
    fc.assert(
      fc.property(fc.shuffledSubarray(right, { minLength: right.length }), (order) => {
        // What is not there yet is sent as soon as it is.
        const state = played([...order, ...order, ...order]);
        const stop = state.sent.find(({ need }) => need === 'farm');
        const inTime = (stop?.left ?? 0) <= desk.model.restHours * 60;
        if (inTime) full++;
        expect(isEnded(desk, state)).toBe(true);
        expect(scoreOf(desk, state).share === 1).toBe(inTime);
      }),
    );
    expect(full).toBeGreaterThan(0);
  });

  it('is not raised by a wrong request, wherever it is put', () => {
    const isRight = ([need, channel]: readonly [string, string]) =>
      Object.hasOwn(desk.needs.find(({ id }) => id === need)?.right ?? {}, channel);
    fc.assert(
      fc.property(
        fc.array(anySending, { maxLength: 12 }),
        anySending.filter((sending) => !isRight(sending)),
        fc.nat(12),
        (tries, wrong, at) => {
          const made = played(tries).sent.map(({ need, channel }) => [need, channel] as const);
          const more = [...made.slice(0, at), wrong, ...made.slice(at)];
          expect(scoreOf(desk, played(more)).share).toBeLessThanOrEqual(scoreOf(desk, played(made)).share + 1e-12);
        },
      ),
    );
  });

  it('stays between 0 and 1, and is the weighted sum of its three parts', () => {
    fc.assert(
      fc.property(fc.array(anySending, { maxLength: 14 }), (tries) => {
        const { money, evidence, lawful, share } = scoreOf(desk, played(tries));
        expect(share).toBeCloseTo(0.4 * money + 0.3 * evidence + 0.3 * lawful);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('can be ended from wherever a round has come to', () => {
    fc.assert(
      fc.property(fc.array(anySending, { maxLength: 14 }), (tries) => {
        const state = played(tries);
        expect(isEnded(desk, state) || close(desk, state)?.closed).toBe(true);
        expect(isEnded(desk, state) || onDesk(desk, state).length > 0).toBe(true);
      }),
    );
  });
});

it.each([
  [
    { money: 1, logs: true, lawful: 1 },
    { money: 3, logs: 3, lawful: 3 },
  ],
  [
    { money: 0.9, logs: true, lawful: 0.8 },
    { money: 3, logs: 3, lawful: 2 },
  ],
  [
    { money: 0.5, logs: false, lawful: 0.5 },
    { money: 2, logs: 0, lawful: 1 },
  ],
  [
    { money: 0.06, logs: false, lawful: 0.2 },
    { money: 1, logs: 0, lawful: 0 },
  ],
  [
    { money: 0.05, logs: false, lawful: 0 },
    { money: 0, logs: 0, lawful: 0 },
  ],
])('hands over what %o came to', (score, outcomes) => {
  expect(outcomesOf(curriculum, { evidence: 0, trust: 0, share: 0, ...score })).toEqual(outcomes);
});
