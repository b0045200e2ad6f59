import { TermedText, Text } from '../../ui/rich-text.tsx';
import type { BlockViewProps } from '../define-block-view.tsx';
import type { TableBlock } from './schema.ts';
import '../../ui/styles/table.css';

/** Stacks its rows on phones; two columns have room enough there and stay side by side. */
export function View({ block }: BlockViewProps<TableBlock>) {
  const stacks = block.columns.length > 2;
  return (
    <table className={stacks ? 'tb stk full' : 'tb'}>
      <caption>
        <Text text={block.caption} />
      </caption>
      <thead>
        <tr>
          {block.columns.map(({ id, title }) => (
            <th key={id} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map(({ id, cells: [head, ...cells] }) => (
          <tr key={id}>
            <th scope="row">
              <Text text={head ?? []} />
            </th>
            {block.columns.slice(1).map((column, at) => (
              <td key={column.id} data-l={stacks ? column.title : undefined}>
                <div>
                  <TermedText text={cells[at] ?? []} />
                </div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
