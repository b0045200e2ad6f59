import { useState } from 'react';
import { Decide } from '../../ui/decide.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import type { Custody } from './parts.ts';

interface CustodyStepProps {
  readonly custody: Custody;
  readonly onDecide: (move: number) => void;
}

/** The record as a table; each line has the button that marks it. */
export function CustodyStep({ custody, onDecide }: CustodyStepProps) {
  const { text } = useMessages();
  const [marked, setMarked] = useState<number>();
  return (
    <>
      <table className="tb stk log">
        <caption>{custody.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text('bench.line')}</th>
            {(['when', 'who', 'why', 'seal'] as const).map((column) => (
              <th key={column} scope="col">
                {text(`bench.${column}`)}
              </th>
            ))}
            <th scope="col">
              <span className="vh">{text('bench.mark')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {custody.entries.map(({ id, when, who, why, seal }, at) => {
            const isMarked = marked === at;
            return (
              <tr key={id} className={isMarked ? 'marked' : undefined}>
                <th scope="row">{at + 1}</th>
                <td data-l={text('bench.when')}>{when}</td>
                <td data-l={text('bench.who')}>{who}</td>
                <td data-l={text('bench.why')}>{why}</td>
                <td data-l={text('bench.seal')}>{seal ?? <span className="muted">{text('bench.noSeal')}</span>}</td>
                <td>
                  <button
                    type="button"
                    className="btn"
                    aria-pressed={isMarked}
                    onClick={() => setMarked(isMarked ? undefined : at)}
                  >
                    {isMarked && <Icon name="flag" />}
                    {text(isMarked ? 'bench.marked' : 'bench.mark')}
                    <span className="vh"> {text('bench.ofLine', { line: at + 1 })}</span>
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Decide
        label={text('bench.recordBreak')}
        missing={text('bench.chooseOne')}
        isWhole={marked !== undefined}
        onDecide={() => marked !== undefined && onDecide(marked)}
      />
    </>
  );
}
