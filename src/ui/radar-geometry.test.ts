import fc from 'fast-check';
import { expect, it } from 'vitest';
import { radarAxes, radarPoint, radius, viewBox } from './radar-geometry.ts';

it('begins at the top and goes clockwise', () => {
  expect(radarPoint(0, 4, 1)).toEqual({ x: 0, y: -radius });
  expect(radarPoint(1, 4, 1)).toEqual({ x: radius, y: 0 });
  expect(radarPoint(2, 4, 0.5)).toEqual({ x: 0, y: radius / 2 });
  expect(radarPoint(3, 4, 0)).toEqual({ x: 0, y: 0 });
});

it('keeps every axis and the middle of its name inside the drawing, the name beyond the rim', () => {
  const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 8 }), (count) => {
      for (const { end, label } of radarAxes(count)) {
        expect(Math.hypot(end.x, end.y)).toBeCloseTo(radius, 0);
        expect(Math.hypot(label.x, label.y)).toBeGreaterThan(radius);
        for (const { x, y } of [end, label]) {
          expect(x).toBeGreaterThanOrEqual(left);
          expect(x).toBeLessThanOrEqual(left + width);
          expect(y).toBeGreaterThanOrEqual(top);
          expect(y).toBeLessThanOrEqual(top + height);
        }
      }
    }),
  );
});
