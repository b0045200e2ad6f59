import { useId, useState } from 'react';
import { AssignRow, assigned } from '../../ui/assign-row.tsx';
import { Decide } from '../../ui/decide.tsx';
import { useMessages } from '../../ui/messages/context.tsx';

interface PairStepProps {
  readonly rows: readonly {
    readonly id: string;
    readonly text: string;
    readonly targets: readonly { readonly id: string; readonly text: string }[];
  }[];
  readonly label: string;
  /** Short labels with long values: the values stand in one column. */
  readonly isLine?: boolean;
  /** The place of the chosen target of each row. */
  readonly onDecide: (choices: readonly number[]) => void;
}

/** Rows with a menu each: statements put into groups, values entered into a line. */
export function PairStep({ rows, label, isLine = false, onDecide }: PairStepProps) {
  const { text } = useMessages();
  const [pairs, setPairs] = useState<Readonly<Record<string, string>>>({});
  const name = useId();
  return (
    <>
      <div className={isLine ? 'match line' : 'match'}>
        {rows.map((row) => (
          <AssignRow
            key={row.id}
            id={row.id}
            controlId={`${name}-${row.id}`}
            targets={row.targets}
            target={pairs[row.id]}
            right={undefined}
            mark={undefined}
            readOnly={false}
            describedBy={undefined}
            onChoose={(target) => setPairs(assigned(pairs, row.id, target))}
          >
            {row.text}
          </AssignRow>
        ))}
      </div>
      <Decide
        label={label}
        missing={text('bench.answerAll')}
        isWhole={rows.every(({ id }) => pairs[id] !== undefined)}
        onDecide={() => onDecide(rows.map(({ id, targets }) => targets.findIndex((target) => target.id === pairs[id])))}
      />
    </>
  );
}
