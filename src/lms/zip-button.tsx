import { useEffect, useRef, useState } from 'react';
import { words } from './words.ts';

/** Opens zips by button or by dropping them anywhere on the page. */
export function ZipButton({ onZips }: { onZips: (zips: readonly File[]) => Promise<void> }) {
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const isOver = useDrop((zips) => void open(zips));
  async function open(zips: readonly File[]): Promise<void> {
    if (zips.length === 0) return;
    setBusy(true);
    await onZips(zips);
    setBusy(false);
  }
  return (
    <>
      <button className="btn" type="button" aria-disabled={isBusy} onClick={() => !isBusy && input.current?.click()}>
        {isBusy ? words.readingZip : words.openZip}
      </button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".zip,application/zip"
        multiple
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])];
          // The same file may be chosen again, after it was mended.
          target.value = '';
          void open(chosen);
        }}
      />
      {isOver && (
        <div className="drop-here" aria-hidden="true">
          <p>{words.dropHere}</p>
        </div>
      )}
    </>
  );
}

/** True while files are held over the page. */
function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const carries = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!carries(event)) return;
      // Otherwise the browser would leave the page and show the file.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      if (!carries(event)) return;
      event.preventDefault();
      setOver(false);
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}
