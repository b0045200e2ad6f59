import { useRef, useState } from 'react';
import type { MaturityAxis } from '../../domain/course/maturity.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import type { Messages } from '../../ui/messages/messages.ts';
import { usePlayer } from '../player-context.tsx';
import { saveFile } from './save-file.ts';
import {
  isReadable,
  readSelfAssessment,
  type SelfAssessment,
  type Unreadable,
  writeSelfAssessment,
} from './self-assessment.ts';

interface ToolsProps {
  readonly assessment: SelfAssessment;
  readonly axes: readonly MaturityAxis[];
  readonly onImport: (assessment: SelfAssessment) => void;
  readonly onDelete: () => void;
}

/** Paper, file and deletion. What was done, or what went wrong, is said below. */
export function Tools({ assessment, axes, onImport, onDelete }: ToolsProps) {
  const messages = useMessages();
  const { text } = messages;
  const { course } = usePlayer();
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLInputElement>(null);
  const file = `self-assessment-${course.id}.json`;

  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    const read = readSelfAssessment(await chosen.text());
    if (!isReadable(read)) return setSaid(problemWords(read, messages));
    const known = Object.entries(read.axes).filter(([id]) => axes.some((axis) => axis.id === id));
    const left = Object.keys(read.axes).length - known.length;
    onImport({ ...read, axes: Object.fromEntries(known) });
    setSaid(left > 0 ? text('self.importedWithout', { count: left }) : text('self.imported'));
  };

  return (
    <div className="self-tools">
      <p className="row">
        <button type="button" className="btn main" onClick={() => window.print()}>
          <Icon name="print" />
          {text('self.print')}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => {
            saveFile(file, writeSelfAssessment(assessment));
            setSaid(text('self.exported', { file }));
          }}
        >
          <Icon name="down" />
          {text('self.export')}
        </button>
        <button
          type="button"
          className="btn"
          aria-describedby="self-import-hint"
          onClick={() => opener.current?.click()}
        >
          <Icon name="document" />
          {text('self.import')}
        </button>
        <input
          ref={opener}
          hidden
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            const input = event.currentTarget;
            const chosen = input.files?.[0];
            // The same file can be chosen again.
            input.value = '';
            open(chosen).catch(() => setSaid(text('self.notJson')));
          }}
        />
        {!asking && (
          <button type="button" className="btn" onClick={() => setAsking(true)}>
            <Icon name="cross" />
            {text('self.delete')}
          </button>
        )}
      </p>
      <p className="small muted" id="self-import-hint">
        {text('self.importHint')}
      </p>
      {asking && (
        <fieldset className="self-sure">
          <legend>{text('self.deleteSure')}</legend>
          <p className="row">
            <button
              type="button"
              className="btn"
              onClick={() => {
                onDelete();
                setAsking(false);
                setSaid(text('self.deleted'));
              }}
            >
              {text('self.deleteYes')}
            </button>
            <button
              type="button"
              className="btn"
              // biome-ignore lint/a11y/noAutofocus: the question has just been asked for, and the safe answer takes the focus.
              autoFocus
              onClick={() => setAsking(false)}
            >
              {text('self.deleteNo')}
            </button>
          </p>
        </fieldset>
      )}
      <p role="status" className="self-hint">
        {said}
      </p>
    </div>
  );
}

function problemWords({ problem, field = '' }: Unreadable, { text }: Messages): string {
  const words = {
    'too-large': 'self.tooLarge',
    'not-json': 'self.notJson',
    'not-ours': 'self.notOurs',
    newer: 'self.newer',
    field: 'self.wrongField',
  } as const;
  return text(words[problem], { field });
}
