import { encode } from 'uqr';
import { pieceLimit } from '../../session/rescue-code/pieces.ts';
import { useMessages } from '../../ui/messages/context.tsx';

/** Light modules around a QR code, without which cameras do not find it (ISO/IEC 18004). */
const quiet = 4;

/** The pieces of a rescue code as QR codes, black on white in every theme. */
export function QrPictures({ pieces }: { pieces: readonly string[] }) {
  const { text } = useMessages();
  const count = pieces.length;
  if (pieces.some((piece) => piece.length > pieceLimit)) return <p>{text('rescue.tooLong')}</p>;
  return (
    <>
      <p>{text('rescue.pictureHint', { count })}</p>
      <div className="qr-codes">
        {pieces.map((piece, at) => (
          <figure key={piece}>
            <QrCode value={piece} label={text('rescue.picture', { number: at + 1, count })} />
            {count > 1 && <figcaption>{text('rescue.pictureNumber', { number: at + 1, count })}</figcaption>}
          </figure>
        ))}
      </div>
    </>
  );
}

function QrCode({ value, label }: { value: string; label: string }) {
  const { data, size } = encode(value, { ecc: 'M', border: 0, boostEcc: false });
  const rows = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  const side = size + 2 * quiet;
  return (
    <svg role="img" aria-label={label} viewBox={`${-quiet} ${-quiet} ${side} ${side}`} shapeRendering="crispEdges">
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="#fff" />
      <path d={rows.join('')} fill="#000" />
    </svg>
  );
}
