/** A place in the picture of a chain: counted from 0, lanes from the top, columns from the first step. */
export interface Stop {
  readonly lane: number;
  readonly column: number;
  readonly role: 'acts' | 'receives';
}

/** A line of the thread inside a column or from one to the next, over one lane or several. */
export interface Line {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** `hands`: from the actor to the one who receives, in one column; `goes on`: to the actor of the next column. */
  readonly kind: 'hands' | 'goes-on';
}

export interface Picture {
  readonly stops: readonly Stop[];
  readonly lines: readonly Line[];
}

interface Step {
  readonly actor: string;
  readonly to?: string | undefined;
}

/** Where a chain's stops and lines stand. Actors that are not in `lanes` are left out. */
export function pictureOf(lanes: readonly string[], steps: readonly Step[]): Picture {
  const laneOf = (actor: string) => lanes.indexOf(actor);
  const known = steps.map(({ actor, to }, column) => {
    const lane = laneOf(actor);
    const end = to === undefined ? lane : laneOf(to);
    return { column, lane, end: end < 0 ? lane : end };
  });
  const drawn = known.filter(({ lane }) => lane >= 0);
  const stops = drawn.flatMap(({ column, lane, end }): Stop[] => [
    { lane, column, role: 'acts' },
    ...(end === lane ? [] : [{ lane: end, column, role: 'receives' as const }]),
  ]);
  const lines = drawn.flatMap(({ column, lane, end }, at): Line[] => {
    const next = drawn[at + 1];
    return [
      ...(end === lane ? [] : [{ column, from: lane, to: end, kind: 'hands' as const }]),
      ...(next ? [{ column, from: end, to: next.lane, kind: 'goes-on' as const }] : []),
    ];
  });
  return { stops, lines };
}
