import { useEffect, useRef } from 'react';
import { words } from './words.ts';

interface FreshDialogProps {
  readonly isOpen: boolean;
  readonly edition: string;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Asks before a record is deleted. The browser keeps the focus inside, and gives it back. */
export function FreshDialog({ isOpen, edition, onClose, onConfirm }: FreshDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="ask stack" aria-labelledby="fresh-title" onClose={onClose}>
      <h2 id="fresh-title">{words.freshTitle}</h2>
      <p>{words.freshText(edition)}</p>
      <p className="muted">{words.freshDevice}</p>
      <div className="row">
        <button className="btn" type="button" onClick={onClose}>
          {words.freshCancel}
        </button>
        <button
          className="btn main"
          type="button"
          onClick={() => {
            onClose();
            onConfirm();
          }}
        >
          {words.freshConfirm}
        </button>
      </div>
    </dialog>
  );
}
