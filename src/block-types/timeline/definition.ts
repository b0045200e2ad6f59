import type { Problem } from '../../schema/problem.ts';
import type { BlockTypeDefinition } from '../define-block-type.ts';
import { examples } from './examples.ts';
import { schema } from './schema.ts';

export const timeline: BlockTypeDefinition = { type: 'timeline', version: 1, schema, examples, check: inOrder };

/** Events stand in the order of their dates, as far as both dates are known. */
function inOrder({ events }: Readonly<Record<string, unknown>>): Problem[] {
  const dates = Array.isArray(events) ? events.map(dateOf) : [];
  return dates.flatMap((date, at) => {
    const before = dates[at - 1] ?? '';
    const known = Math.min(before.length, date.length);
    if (before.slice(0, known) <= date.slice(0, known)) return [];
    return [
      {
        code: 'date-order',
        path: ['events', at, 'date'],
        message: `${date} comes before ${before}, which stands above it.`,
        mend: 'Put the events into the order of their dates, earliest first.',
      },
    ];
  });
}

function dateOf(event: unknown): string {
  return typeof event === 'object' && event !== null && 'date' in event ? String(event.date) : '';
}
