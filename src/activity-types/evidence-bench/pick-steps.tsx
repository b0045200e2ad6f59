import { useId, useState } from 'react';
import { Choices } from '../../ui/choices.tsx';
import { Decide } from '../../ui/decide.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { Reorder } from '../../ui/reorder.tsx';
import { orderCode } from './codes.ts';
import type { Court, Scene } from './parts.ts';

interface SceneStepProps {
  readonly scene: Scene;
  readonly onDecide: (move: number) => void;
}

export function SceneStep({ scene, onDecide }: SceneStepProps) {
  const { text } = useMessages();
  const first = useId();
  const [order, setOrder] = useState(() => scene.items.map(({ id }) => id));
  const items = order.flatMap((id) => scene.items.find((item) => item.id === id) ?? []);
  return (
    <>
      <Reorder
        items={items.map(({ id, text: words }) => ({ id, text: [words] }))}
        rightOrder={undefined}
        onReorder={(ids) => setOrder([...ids])}
        readOnly={false}
        marks={{}}
        describedBy={undefined}
        firstControlId={first}
      />
      <Decide
        label={text('bench.order')}
        missing=""
        isWhole
        onDecide={() => onDecide(orderCode(order.map((id) => scene.items.findIndex((item) => item.id === id))))}
      />
    </>
  );
}

interface CourtStepProps {
  readonly court: Court;
  readonly onDecide: (move: number) => void;
}

export function CourtStep({ court, onDecide }: CourtStepProps) {
  const { text } = useMessages();
  const [name, first] = [useId(), useId()];
  const [chosen, setChosen] = useState<string>();
  return (
    <>
      <Choices
        kind="radio"
        name={name}
        options={court.options}
        chosen={chosen === undefined ? [] : [chosen]}
        onChoose={setChosen}
        readOnly={false}
        marks={{}}
        describedBy={undefined}
        firstControlId={first}
      />
      <Decide
        label={text('bench.answer')}
        missing={text('bench.chooseOne')}
        isWhole={chosen !== undefined}
        onDecide={() => onDecide(court.options.findIndex(({ id }) => id === chosen))}
      />
    </>
  );
}
