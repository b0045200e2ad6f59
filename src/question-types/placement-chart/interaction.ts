import type { InteractionDetail } from '../../domain/progress/interaction.ts';
import { pairsReport } from '../pairing.ts';
import type { PlacementChart, PlacementResponse } from './schema.ts';
import { cells, isWhole, key } from './scoring.ts';

/** No standard knows a chart: it is told as items matched to cells. Of several accepted cells the first is told. */
export function interaction(question: PlacementChart, response: PlacementResponse): InteractionDetail {
  const whole = Object.fromEntries(Object.entries(response).filter(([, cell]) => isWhole(cell)));
  return pairsReport(question.items, cells(question), whole, key(question));
}
