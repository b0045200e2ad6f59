import type { Feedback, Keyless } from '../../domain/assessment/question.ts';
import type { Score } from '../../domain/assessment/score.ts';
import type { InteractionComponent } from '../../domain/progress/interaction.ts';
import { readPairs } from '../marks.ts';
import { type IsRight, replies, shareOfItems } from '../pairing.ts';
import type { PlacementChart, PlacementResponse } from './schema.ts';

/** Bands of a place on the chart; '' for one that is not chosen yet. */
export interface Place {
  readonly across: string;
  readonly up: string;
}

/** Ids hold no two hyphens in a row, so that this stays clear where an LMS allows underscores only. */
const between = '__';
const nowhere = between;

export function cellOf({ across, up }: Place): string {
  return `${across}${between}${up}`;
}

export function placeOf(cell = nowhere): Place {
  const [across = '', up = ''] = cell.split(between);
  return { across, up };
}

export function isWhole(cell: string | undefined): boolean {
  const { across, up } = placeOf(cell);
  return across !== '' && up !== '';
}

/** Every cell of the chart, named by its two bands. */
export function cells({ across, up }: Keyless<PlacementChart>): InteractionComponent[] {
  return across.bands.flatMap((column) =>
    up.bands.map((row) => ({
      id: cellOf({ across: column.id, up: row.id }),
      text: `${column.text}, ${row.text}`,
    })),
  );
}

/** Ids of every cell and of every place of which one band is chosen. */
export function places({ across, up }: Keyless<PlacementChart>): string[] {
  const [columns, rows] = [across, up].map(({ bands }) => ['', ...bands.map(({ id }) => id)]);
  return (columns ?? [])
    .flatMap((column) => (rows ?? []).map((row) => cellOf({ across: column, up: row })))
    .filter((cell) => cell !== nowhere);
}

/** The cells that the key accepts for an item, the one that is shown first. */
function accepted({ answerKey }: PlacementChart, item: string): string[] {
  const key = answerKey[item] ?? [];
  return ('across' in key ? [key] : key).map(cellOf);
}

const isRight =
  (question: PlacementChart, response: PlacementResponse): IsRight =>
  (item) =>
    accepted(question, item).includes(response[item] ?? nowhere);

export function key(question: PlacementChart): PlacementResponse {
  return Object.fromEntries(
    question.items.flatMap(({ id }) =>
      accepted(question, id)
        .slice(0, 1)
        .map((cell): [string, string] => [id, cell]),
    ),
  );
}

export function readResponse(question: PlacementChart, value: unknown): PlacementResponse | undefined {
  const known = places(question).map((id) => ({ id }));
  return readPairs(question.items, known, value);
}

export function isAnswered({ items }: PlacementChart, response: PlacementResponse): boolean {
  return items.every(({ id }) => isWhole(response[id]));
}

/** Share of the items in an accepted cell. */
export function score(question: PlacementChart, response: PlacementResponse): Score {
  return shareOfItems(question.items, isRight(question, response));
}

export function feedback(question: PlacementChart, response: PlacementResponse): Feedback[] {
  return replies(question.items, isRight(question, response));
}
