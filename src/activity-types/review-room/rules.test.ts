import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileText, parseText } from '../../content/rich-text.ts';
import { replaceTexts } from '../../content/texts.ts';
import { moveBits, play } from '../../domain/activity/activity.ts';
import { reviewRoom } from './definition.ts';
import { bestInstead, levelMove, rules, stepMove } from './rules.ts';
import { type ReviewRoom, schema } from './schema.ts';

const [example] = reviewRoom.examples;
// The parsed boundary: the example is what an author writes, compiled as a lesson's is.
const room = replaceTexts(schema, schema.parse(example?.source), (text) =>
  compileText(parseText(text.kind, text.value), () => ''),
) as ReviewRoom;
const step = (recommendation: string, owner: string, date: string) => ({ recommendation, owner, date });
const exam = step('exam-for-all', 'school', 'autumn');
const owner = step('owner-for-tasks', 'head', 'spring');
const posters = step('posters', 'everybody', 'soon');
const keyed = room.axes.map(({ level }) => levelMove(level));
const resultOf = (...moves: number[]) => rules.result(room, play(rules, room, moves).state);
const shape = rules.shape(room);

describe('a round', () => {
  it('is a level for each axis, then the steps of the plan', () => {
    const { states, moves } = play(rules, room, [...keyed, stepMove(room, exam), stepMove(room, owner)]);
    expect(moves).toHaveLength(shape.most);
    expect(states.at(-1)).toEqual({ levels: [2, 2, 3], plan: [exam, owner] });
    expect(states.slice(0, -1).every((state) => rules.result(room, state) === undefined)).toBe(true);
  });

  it('takes no level beyond the scale, no step twice, and no move after its end', () => {
    const take = (...moves: number[]) => play(rules, room, moves).moves.length;
    expect(take(5)).toBe(0);
    expect(take(-1)).toBe(0);
    expect(take(0.5)).toBe(0);
    expect(take(...keyed, stepMove(room, exam), stepMove(room, { ...exam, owner: 'head' }))).toBe(4);
    expect(take(...keyed, shape.radix)).toBe(3);
    expect(take(...keyed, stepMove(room, exam), stepMove(room, owner), 0)).toBe(5);
  });

  it('with the keyed levels and the best steps earns all, and hands all over', () => {
    expect(resultOf(...keyed, stepMove(room, owner), stepMove(room, exam))).toEqual({
      share: 1,
      outcomes: { picture: 3, steps: 3, exam: 3 },
    });
  });

  it('with sound levels and a weak plan hands over a picture alone', () => {
    const weak = [stepMove(room, posters), stepMove(room, step('second-post', 'head', 'soon'))];
    expect(resultOf(...keyed, ...weak)).toMatchObject({ outcomes: { picture: 3, steps: 0, exam: 0 } });
    expect(resultOf(...keyed, ...weak)?.share).toBeCloseTo(0.6);
  });

  it('of any moves below the radix ends with a share from 0 to 1, and all its moves fit their bits', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: shape.radix - 1 }), { maxLength: 40 }), (wanted) => {
        const { moves, state } = play(rules, room, wanted);
        expect(moves.length).toBeLessThanOrEqual(shape.most);
        const result = rules.result(room, state);
        expect(result === undefined).toBe(moves.length < shape.most);
        if (!result) return;
        expect(result.share).toBeGreaterThanOrEqual(0);
        expect(result.share).toBeLessThanOrEqual(1 + 1e-9);
        expect(Object.keys(result.outcomes).sort()).toEqual(shape.outcomes);
      }),
    );
    expect(moveBits(shape.radix) * shape.most).toBe(30);
  });

  it('means the same when an author moves steps, owners or dates, and begins anew when axes move', () => {
    const moved: ReviewRoom = {
      ...room,
      recommendations: [...room.recommendations].reverse(),
      owners: [...room.owners].reverse(),
      dates: [...room.dates].reverse(),
    };
    expect(stepMove(moved, exam)).toBe(stepMove(room, exam));
    expect(rules.shape(moved).ids).toEqual(shape.ids);
    expect(rules.shape({ ...room, axes: [...room.axes].reverse() }).ids).not.toEqual(shape.ids);
  });
});

describe('what a decision reports', () => {
  const at = (...moves: number[]) => play(rules, room, moves).state;

  it('a level: the number, what was right, and the first objective', () => {
    expect(rules.report(room, at(1), levelMove(3))).toMatchObject({
      id: 'people',
      detail: { kind: 'numeric', response: 3, value: 2, min: 1, max: 3 },
      share: 1,
      objectives: ['T1'],
    });
  });

  it('a step: what, who and when, with the objectives of the plan', () => {
    expect(rules.report(room, at(...keyed), stepMove(room, { ...exam, date: 'soon' }))).toMatchObject({
      id: 'step-1',
      detail: { response: ['exam-for-all', 'school', 'soon'], correct: ['exam-for-all', 'school', 'autumn'] },
      share: 0.8,
      objectives: ['T2'],
    });
  });

  it('a weak step: the best that is left stands as the right one', () => {
    const report = rules.report(room, at(...keyed, stepMove(room, owner)), stepMove(room, posters));
    expect(report).toMatchObject({ id: 'step-2', share: 0, detail: { correct: ['exam-for-all', 'school', 'autumn'] } });
  });

  it('names of decisions are unique in a round', () => {
    const { states, moves } = play(rules, room, [...keyed, stepMove(room, exam), stepMove(room, owner)]);
    const ids = moves.map((move, n) => rules.report(room, states[n] ?? states[0], move)?.id);
    expect(new Set(ids).size).toBe(shape.most);
  });
});

it('the best step instead of another is one that the plan has not', () => {
  expect(bestInstead(room, [owner], posters)?.id).toBe('exam-for-all');
  expect(bestInstead(room, [posters], owner)?.id).toBe('owner-for-tasks');
});
