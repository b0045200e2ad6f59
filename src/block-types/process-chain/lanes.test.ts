import { describe, expect, it } from 'vitest';
import { pictureOf } from './lanes.ts';

const lanes = ['company', 'office', 'police'];

describe('the picture of a chain', () => {
  it('has a stop for the one who acts and one for the one who receives, in the column of the step', () => {
    const { stops } = pictureOf(lanes, [{ actor: 'company', to: 'police' }, { actor: 'police' }]);
    expect(stops).toEqual([
      { lane: 0, column: 0, role: 'acts' },
      { lane: 2, column: 0, role: 'receives' },
      { lane: 2, column: 1, role: 'acts' },
    ]);
  });

  it('goes on from the one who received, also back up', () => {
    const { lines } = pictureOf(lanes, [
      { actor: 'company', to: 'office' },
      { actor: 'office', to: 'company' },
      { actor: 'police' },
    ]);
    expect(lines).toEqual([
      { column: 0, from: 0, to: 1, kind: 'hands' },
      { column: 0, from: 1, to: 1, kind: 'goes-on' },
      { column: 1, from: 1, to: 0, kind: 'hands' },
      { column: 1, from: 0, to: 2, kind: 'goes-on' },
    ]);
  });

  it('leaves out whom it does not know', () => {
    expect(pictureOf(lanes, [{ actor: 'bank' }, { actor: 'office', to: 'bank' }])).toEqual({
      stops: [{ lane: 1, column: 1, role: 'acts' }],
      lines: [],
    });
  });
});
