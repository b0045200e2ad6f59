import { useState } from 'react';
import { mergeProgress } from '../../domain/progress/merge.ts';
import type { OwnRecord } from '../../tracking/own-record.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer } from '../player-context.tsx';
import { lateRules, loadQuestions } from '../question/late-questions.ts';
import { Added } from './added.tsx';
import { FoundProgress } from './found-progress.tsx';
import { type ImportedRecord, ImportRecord } from './import-record.tsx';
import { OwnHoldings } from './own-holdings.tsx';
import { readRecord } from './record-file.ts';
import { RecordFrame } from './record-frame.tsx';

/** The record of a course that keeps it itself: what it holds, and as a file out of the browser and back into one. */
export function RecordScreen() {
  const { text } = useMessages();
  const { ownRecord } = usePlayer();
  return (
    <RecordFrame title={text('record.title')}>
      {ownRecord ? <Own record={ownRecord} /> : <p className="lead">{text('record.elsewhere')}</p>}
      <p>
        <a href="#/rescue">{text(ownRecord ? 'record.code' : 'saving.toRescue')}</a>
      </p>
    </RecordFrame>
  );
}

function Own({ record }: { record: OwnRecord }) {
  const { text } = useMessages();
  const { session, course, files } = usePlayer();
  const [found, setFound] = useState<ImportedRecord>();
  const [problem, setProblem] = useState('');
  const [added, setAdded] = useState(false);

  const look = async (content: string) => {
    setProblem('');
    const read = readRecord(content);
    if (typeof read === 'string') return setProblem(text(`record.problem.${read}`));
    if (read.course !== course.id) {
      // Untrusted: it may be any text.
      const other = read.course.replace(/[^\w-]/g, '').slice(0, 60);
      return setProblem(text('record.problem.other-course', { course: other }));
    }
    try {
      const [layout, { readSnapshot }] = await Promise.all([files.layout(), loadQuestions()]);
      const progress = readSnapshot(read.progress, layout, lateRules);
      if (progress) setFound({ progress, kept: read.kept });
      else setProblem(text('record.problem.incomplete'));
    } catch {
      setProblem(text('record.failed'));
    }
  };
  const add = ({ progress, kept }: ImportedRecord) => {
    record.takeIn(kept);
    // What is here stands where both cannot: a file is the older copy.
    session.getState().apply((facts) => mergeProgress(progress, facts));
    void session.getState().saveNow();
    setFound(undefined);
    setAdded(true);
  };

  if (found) {
    return (
      <FoundProgress
        title={text('record.found')}
        column={text('record.inFile')}
        progress={found.progress}
        onAdd={() => add(found)}
        onLeave={() => setFound(undefined)}
      />
    );
  }
  return (
    <>
      <p className="lead">{text('record.lead')}</p>
      {added && <Added />}
      <OwnHoldings record={record} />
      <ImportRecord
        onText={(content) => void look(content)}
        onUnreadable={() => setProblem(text('record.problem.not-json'))}
      />
      <div role="status">
        {problem !== '' && (
          <p className="field-problem">
            <Icon name="cross" />
            <span>
              <b>{text('record.problem')}.</b> {problem}
            </span>
          </p>
        )}
      </div>
    </>
  );
}
