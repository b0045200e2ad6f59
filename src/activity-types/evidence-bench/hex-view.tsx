import { useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '../../ui/messages/context.tsx';
import { asText, differences, hexByte, hexOffset, nextDifference, rowsOf, utf8 } from './bytes.ts';
import { HexTable } from './hex-table.tsx';
import type { BenchFile } from './parts.ts';

/** A file of which two versions are known, byte by byte. */
export function HexView({ file }: { readonly file: BenchFile }) {
  const { text } = useMessages();
  const heading = useId();
  const recorded = utf8(file.recorded);
  const found = utf8(file.found ?? file.recorded);
  const places = differences(recorded, found);
  const [version, setVersion] = useState<'recorded' | 'found'>('found');
  const [cursor, setCursor] = useState(0);
  const [told, setTold] = useState('');
  const row = useBytesInRow();
  const shown = version === 'found' ? found : recorded;
  const byte = (bytes: Uint8Array, at: number) => {
    const value = bytes[at];
    return value === undefined
      ? { hex: text('bench.noByte'), words: text('bench.noByte') }
      : { hex: hexByte(value), words: asText(value) };
  };
  const slots = (at: number) => ({
    offset: hexOffset(at),
    recorded: byte(recorded, at).hex,
    found: byte(found, at).hex,
  });
  const goOn = () => {
    const next = nextDifference(places, told ? cursor : -1);
    if (next === undefined) return;
    setCursor(next);
    setTold(text('bench.atDifference', { at: places.indexOf(next) + 1, all: places.length, ...slots(next) }));
  };
  return (
    <section className="hex-view" aria-labelledby={heading}>
      <h5 id={heading}>{text('bench.byteByByte', { file: file.name })}</h5>
      <div className="row">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced at each of its two buttons. */}
        <span className="seg" role="group" aria-label={text('bench.version')}>
          {(['recorded', 'found'] as const).map((which) => (
            <button key={which} type="button" aria-pressed={version === which} onClick={() => setVersion(which)}>
              {text(which === 'recorded' ? 'bench.recorded' : 'bench.found')}
            </button>
          ))}
        </span>
        <button type="button" className="btn" onClick={goOn}>
          {text('bench.nextDifference')}
        </button>
      </div>
      <p className="small told-place" role="status">
        {told}
      </p>
      <HexTable
        label={text('bench.hexView', { file: file.name, row })}
        rows={rowsOf(shown, row)}
        rowLength={row}
        length={shown.length}
        differing={places}
        cursor={Math.min(cursor, shown.length - 1)}
        onCursor={setCursor}
        nameOf={(at) => text(places.includes(at) ? 'bench.byte' : 'bench.byteSame', slots(at))}
      />
      <p className="small">
        {text('bench.cursor', {
          ...slots(cursor),
          recordedText: byte(recorded, cursor).words,
          foundText: byte(found, cursor).words,
        })}{' '}
        <span className="muted">{text('bench.hexKeys')}</span>
      </p>
    </section>
  );
}

/** 16 bytes in a row, 8 where the screen is narrow or its text large. */
function useBytesInRow(): 8 | 16 {
  const query = useRef(globalThis.matchMedia?.('(min-width: 40em)'));
  const [isWide, setWide] = useState(query.current?.matches ?? true);
  useEffect(() => {
    const list = query.current;
    const follow = () => setWide(list?.matches ?? true);
    list?.addEventListener('change', follow);
    return () => list?.removeEventListener('change', follow);
  }, []);
  return isWide ? 16 : 8;
}
