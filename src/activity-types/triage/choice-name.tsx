import type { Messages } from '../../ui/messages/messages.ts';
import { placeId } from './model.ts';
import type { Triage } from './schema.ts';

/** What a choice is called: a place, or an action. */
export function choiceName({ places, actions }: Triage, choice: string, { text }: Pick<Messages, 'text'>): string {
  const action = actions.find(({ id }) => id === choice);
  if (action) return text('triage.notNow', { action: action.text });
  const place = Array.from({ length: places }, (_, at) => at + 1).find((at) => placeId(at) === choice);
  return place === undefined ? choice : text('triage.givePlace', { place });
}
