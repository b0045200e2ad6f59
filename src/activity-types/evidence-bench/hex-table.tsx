import { type KeyboardEvent, useRef } from 'react';
import { useMessages } from '../../ui/messages/context.tsx';
import { asText, type HexStep, hexByte, hexOffset, type rowsOf, stepTo } from './bytes.ts';

interface HexTableProps {
  readonly label: string;
  readonly rows: ReturnType<typeof rowsOf>;
  readonly rowLength: number;
  /** Bytes in all rows. */
  readonly length: number;
  /** Offsets that differ. */
  readonly differing: readonly number[];
  /** Offset of the byte that the keys start from. */
  readonly cursor: number;
  readonly onCursor: (offset: number) => void;
  /** What a byte is called. */
  readonly nameOf: (offset: number) => string;
}

const keys: Readonly<Record<string, HexStep>> = {
  ArrowLeft: 'before',
  ArrowRight: 'after',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'rowStart',
  End: 'rowEnd',
};

/** A real table that the arrow keys walk through byte by byte; always from left to right, as offsets count. */
export function HexTable({ label, rows, rowLength, length, differing, cursor, onCursor, nameOf }: HexTableProps) {
  const { text } = useMessages();
  const table = useRef<HTMLTableElement>(null);
  const columns = Array.from({ length: rowLength }, (_, at) => at);
  const walk = (event: KeyboardEvent) => {
    const step = keys[event.key];
    if (!step || event.altKey || event.metaKey) return;
    event.preventDefault();
    const whole = event.ctrlKey && step === 'rowStart' ? 'first' : event.ctrlKey && step === 'rowEnd' ? 'last' : step;
    const next = stepTo(cursor, whole, length, rowLength);
    onCursor(next);
    table.current?.querySelector<HTMLElement>(`[data-at="${next}"]`)?.focus();
  };
  return (
    <div className="scroll-x" dir="ltr">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the arrow keys walk its cells, which is what a grid is. */}
      <table className="hex" role="grid" aria-label={label} aria-readonly="true" ref={table}>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{text('bench.offset')}</span>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {hexOffset(column)}
              </th>
            ))}
            <th scope="col">{text('bench.text')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ offset, bytes }) => (
            <tr key={offset}>
              <th scope="row">{hexOffset(offset, 4)}</th>
              {columns.map((column) => {
                const at = offset + column;
                const byte = bytes[column];
                return byte === undefined ? (
                  <td key={column} />
                ) : (
                  <td
                    key={column}
                    data-at={at}
                    className={classes(differing.includes(at) && 'd', at === cursor && 'cur')}
                    tabIndex={at === cursor ? 0 : -1}
                    aria-label={nameOf(at)}
                    onClick={() => onCursor(at)}
                    onKeyDown={walk}
                  >
                    {hexByte(byte)}
                  </td>
                );
              })}
              <td className="asc">
                {bytes.map((byte, column) => (
                  <span key={columns[column]} className={classes(differing.includes(offset + column) && 'd')}>
                    {asText(byte)}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function classes(...names: readonly (string | false)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}
