import { Placement } from '../../ui/placement.tsx';
import type { QuestionViewProps } from '../define-question-view.tsx';
import type { PlacementChart, PlacementResponse } from './schema.ts';
import { cellOf, type Place, placeOf } from './scoring.ts';

export function View(props: QuestionViewProps<PlacementChart, PlacementResponse>) {
  const { question, response = {}, keyResponse, onChange, order, ...rest } = props;
  const places = (cells: PlacementResponse) =>
    Object.fromEntries(Object.entries(cells).map(([item, cell]) => [item, placeOf(cell)]));
  const place = (item: string, at: Place) => {
    const { [item]: _, ...others } = response;
    onChange(at.across === '' && at.up === '' ? others : { ...others, [item]: cellOf(at) });
  };
  return (
    <Placement
      {...rest}
      name={question.id}
      axes={{ across: question.across, up: question.up }}
      items={order(question.items)}
      places={places(response)}
      right={keyResponse && places(keyResponse)}
      onPlace={place}
    />
  );
}
