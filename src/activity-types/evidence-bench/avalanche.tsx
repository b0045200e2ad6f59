import { useId, useState } from 'react';
import { useMessages } from '../../ui/messages/context.tsx';
import { changedBitPlaces, changedCharacters } from './bytes.ts';
import { HashValue } from './hash-value.tsx';
import type { Bench } from './sha256.ts';
import { useHashes } from './use-hash.tsx';

interface AvalancheProps {
  readonly bench: Bench | undefined;
  readonly start: string;
}

/** The learner changes a character and sees how many of the 256 bits change. Nothing of it is scored or saved. */
export function Avalanche({ bench, start }: AvalancheProps) {
  const { text } = useMessages();
  const [own, setOwn] = useState(start);
  const [heading, field] = [useId(), useId()];
  const [before, after] = useHashes(bench, [start, own]);
  const places = before && after ? changedBitPlaces(bytesOf(before), bytesOf(after)) : undefined;
  const characters = changedCharacters(start, own);
  return (
    <section className="avalanche" aria-labelledby={heading}>
      <h5 id={heading}>{text('bench.avalanche')}</h5>
      <label className="l" htmlFor={field}>
        {text('bench.avalancheText')}
      </label>
      <div className="row">
        <input
          id={field}
          className="in mono"
          dir="ltr"
          maxLength={64}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={own}
          onChange={(event) => setOwn(event.target.value)}
        />
        <button type="button" className="btn" onClick={() => setOwn(start)}>
          {text('bench.putBack')}
        </button>
      </div>
      <p className="small muted">{text('bench.before')}</p>
      {before && <HashValue value={before} />}
      <p className="small muted">{text('bench.after')}</p>
      {after && <HashValue value={after} against={before} />}
      {places && <BitMap places={places} />}
      <p role="status">
        {places === undefined ? (
          text('bench.computing')
        ) : own === start ? (
          text('bench.untouched')
        ) : (
          <>
            {characters === undefined
              ? text('bench.lengthChanged')
              : text('bench.charactersChanged', { count: characters })}{' '}
            <b>{text('bench.bitsChanged', { bits: places.length })}</b>
          </>
        )}
      </p>
      <p className="small muted">{text('bench.bitMap')}</p>
    </section>
  );
}

/** All 256 bits as squares, 32 in a row; the sentence beside it says the same. */
function BitMap({ places }: { readonly places: readonly number[] }) {
  const square = (at: number) => `M${(at % 32) * 8 + 1} ${Math.floor(at / 32) * 8 + 1}h6v6h-6z`;
  const every = Array.from({ length: 256 }, (_, at) => at);
  return (
    <svg className="bits" viewBox="0 0 256 64" aria-hidden="true">
      <path className="all" d={every.map(square).join('')} />
      <path className="changed" d={places.map(square).join('')} />
    </svg>
  );
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
