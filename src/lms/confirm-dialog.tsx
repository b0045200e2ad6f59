import { useEffect, useId, useRef } from 'react';

interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly texts: readonly string[];
  readonly confirm: string;
  readonly cancel: string;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Asks before something is lost. A modal dialog keeps the focus inside, and gives it back. */
export function ConfirmDialog({ isOpen, title, texts, confirm, cancel, onClose, onConfirm }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="ask stack" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <div className="row">
        <button className="btn" type="button" onClick={onClose}>
          {cancel}
        </button>
        <button
          className="btn main"
          type="button"
          onClick={() => {
            onClose();
            onConfirm();
          }}
        >
          {confirm}
        </button>
      </div>
    </dialog>
  );
}
