import { describe, expect, it } from 'vitest';
import { exampleBlocks } from '../../../tests/support/example-blocks.ts';
import { timeline } from './definition.ts';

const [example] = timeline.examples;
const accepts = (changes: Readonly<Record<string, unknown>>) =>
  timeline.schema.safeParse({ ...example?.source, ...changes }).success;
const events = (...dates: string[]) => dates.map((date, at) => ({ id: `e${at}`, date, title: 'It happened' }));
const problems = (...dates: string[]) => timeline.check?.({ events: events(...dates) });

describe('a timeline', () => {
  it('takes its examples', () => {
    expect(exampleBlocks([timeline])).toHaveLength(timeline.examples.length);
  });

  it('takes dates as precise as they are known', () => {
    expect(accepts({ events: events('2011', '2017-09', '2024-07-19') })).toBe(true);
    for (const date of ['19.07.2024', '2024-13', '2024-7', 'July 2024'])
      expect(accepts({ events: events('2011', date) }), date).toBe(false);
  });

  it('needs two events', () => {
    expect(accepts({ events: events('2011') })).toBe(false);
  });

  it('tells an author which event stands before its time', () => {
    expect(problems('2011', '2017-09', '2016')).toMatchObject([{ code: 'date-order', path: ['events', 2, 'date'] }]);
  });

  it('does not judge dates that may be the same', () => {
    expect(problems('2024-07-19', '2024-07', '2024', '2024-01')).toEqual([]);
  });
});
