import type { HandoutSection } from '../../domain/course/course.ts';
import { plainText } from '../../domain/course/rich-text.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { TermedText, Text } from '../../ui/rich-text.tsx';

type TableSection = Extract<HandoutSection, { readonly type: 'table' }>;

/** A table to read and, below, rows to fill in by hand; on phones it is scrolled, since a form stays a form. */
export function HandoutTable({ table }: { table: TableSection }) {
  const { text } = useMessages();
  const { columns, rows = [], emptyRows = 0 } = table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard.
    <section className="scroll-x" tabIndex={0} aria-label={table.title}>
      <table className={emptyRows > 0 ? 'form-sheet' : undefined}>
        <thead>
          <tr>
            {columns.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [head = [], ...cells] }) => (
            <tr key={id}>
              <th scope="row">
                <Text text={head} />
              </th>
              {columns.slice(1).map((column, at) => (
                <td key={column.id} className={plainText(cells[at] ?? []).trim() === '' ? 'open' : undefined}>
                  <TermedText text={cells[at] ?? []} />
                </td>
              ))}
            </tr>
          ))}
          {Array.from({ length: emptyRows }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an empty row has no other name than its place.
            <tr key={row}>
              {columns.map(({ id }, at) => (
                <td key={id} className="open">
                  {at === 0 && <span className="vh">{text('handouts.emptyRow', { number: row + 1 })}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
