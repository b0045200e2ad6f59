import { useRef } from 'react';
import type { Progress } from '../../domain/progress/progress.ts';
import type { KeptSubmissions } from '../../tracking/own-record.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';

/** What a sound file holds for this course. */
export interface ImportedRecord {
  readonly progress: Progress;
  readonly kept: KeptSubmissions;
}

interface ImportRecordProps {
  readonly onText: (content: string) => void;
  readonly onUnreadable: () => void;
}

/** Lets the learner choose a file. */
export function ImportRecord({ onText, onUnreadable }: ImportRecordProps) {
  const { text } = useMessages();
  const opener = useRef<HTMLInputElement>(null);
  return (
    <>
      <p className="small muted" id="record-import-hint">
        {text('record.importHint')}
      </p>
      <p>
        <button
          type="button"
          className="btn"
          aria-describedby="record-import-hint"
          onClick={() => opener.current?.click()}
        >
          <Icon name="document" />
          {text('record.import')}
        </button>
        <input
          ref={opener}
          hidden
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            const input = event.currentTarget;
            input.files?.[0]?.text().then(onText, onUnreadable);
            // The same file can be chosen again.
            input.value = '';
          }}
        />
      </p>
    </>
  );
}
