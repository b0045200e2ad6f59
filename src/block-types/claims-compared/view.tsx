import { readStance, turned } from '../../domain/assessment/stance.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { Rich, TermedText, Text } from '../../ui/rich-text.tsx';
import type { BlockViewProps } from '../define-block-view.tsx';
import type { ClaimsComparedBlock } from './schema.ts';
import '../../ui/styles/table.css';

/** A table that stacks on phones: claim, what was said at the start, what is said now, what is so. */
export function View({ block, responses }: BlockViewProps<ClaimsComparedBlock>) {
  const { text } = useMessages();
  const heads = [text('claims.claim'), text('claims.first'), text('claims.now'), text('claims.truth')];
  const said = (question: string, isOpposite: boolean) => {
    const stance = readStance(responses.read(question));
    if (!stance) return <span className="muted">{text('claims.none')}</span>;
    return text(`stance.${isOpposite ? turned(stance) : stance}`);
  };
  return (
    <div className="flow">
      {block.heading && <h3>{block.heading}</h3>}
      {block.intro && <Rich text={block.intro} />}
      <table className="tb stk full">
        <caption>
          <Text text={block.caption} />
        </caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.pairs.map(({ id, claim, first, again, opposite, truth }) => (
            <tr key={id}>
              <th scope="row">{claim}</th>
              <td data-l={heads[1]}>
                <div>{said(first, opposite === 'first')}</div>
              </td>
              <td data-l={heads[2]}>
                <div>{said(again, opposite === 'again')}</div>
              </td>
              <td data-l={heads[3]}>
                <div>
                  <TermedText text={truth} />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
