/** A place in the drawing; its middle is 0, 0, and y grows downwards. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** From the middle to the rim. */
export const radius = 110;
export const viewBox = '-170 -140 340 280';

/** Point on an axis, `share` of the way to the rim. The first axis points up, the others follow clockwise. */
export function radarPoint(at: number, count: number, share: number): Spot {
  const angle = (at / count) * 2 * Math.PI;
  return { x: rounded(Math.sin(angle) * radius * share), y: rounded(-Math.cos(angle) * radius * share) };
}

/** The end of each axis, and where its name is centred: beyond the rim, over it in the upper half, under it in the lower. */
export function radarAxes(count: number): readonly { readonly end: Spot; readonly label: Spot }[] {
  return Array.from({ length: count }, (_, at) => {
    const end = radarPoint(at, count, 1);
    const upright = Math.abs(end.x) < 1;
    const upper = end.y < 0 || (!upright && Math.abs(end.y) < 1);
    const away = upright ? 12 : 26;
    return { end, label: { x: rounded(end.x * 1.2), y: rounded(end.y + (upper ? -away : away + 11)) } };
  });
}

function rounded(value: number): number {
  // No "-0" in paths.
  return Math.round(value * 10) / 10 + 0;
}
