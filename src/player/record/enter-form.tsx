import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';

interface EnterFormProps {
  /** What was entered before. */
  readonly code: string;
  readonly problem: string | undefined;
  readonly onLook: (code: string) => void;
  readonly onUnreadable: () => void;
}

/** Paste, type, or open a file. A problem stands at the field, and takes the focus to it. */
export function EnterForm({ code, problem, onLook, onUnreadable }: EnterFormProps) {
  const { text } = useMessages();
  const [written, setWritten] = useState(code);
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (problem !== undefined) field.current?.focus();
  }, [problem]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    onLook(written);
  };
  const open = (file: File | undefined) => {
    file?.text().then((content) => {
      setWritten(content);
      onLook(content);
    }, onUnreadable);
  };

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <label className="l" htmlFor="rescue-code">
        {text('enter.label')}
      </label>
      <p id="rescue-hint" className="small muted">
        {text('enter.hint')}
      </p>
      {problem !== undefined && (
        <p id="rescue-problem" className="field-problem">
          <Icon name="cross" />
          <span>
            <b>{text('enter.problem')}.</b> {problem}
          </span>
        </p>
      )}
      <textarea
        id="rescue-code"
        ref={field}
        className="in code-text"
        dir="ltr"
        rows={6}
        value={written}
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        aria-describedby={problem === undefined ? 'rescue-hint' : 'rescue-problem rescue-hint'}
        aria-invalid={problem !== undefined || undefined}
        onChange={(event) => setWritten(event.currentTarget.value)}
      />
      <p className="row">
        <button type="submit" className="btn main">
          {text('enter.check')}
        </button>
        <button type="button" className="btn" onClick={() => opener.current?.click()}>
          <Icon name="document" />
          {text('enter.file')}
        </button>
        <input
          ref={opener}
          hidden
          type="file"
          accept="text/plain,.txt"
          onChange={(event) => {
            const input = event.currentTarget;
            open(input.files?.[0]);
            // The same file can be chosen again.
            input.value = '';
          }}
        />
      </p>
    </form>
  );
}
