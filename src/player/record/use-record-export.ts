import { completion } from '../../domain/progress/completion.ts';
import { scaledScore, success } from '../../domain/progress/success.ts';
import type { OwnRecord } from '../../tracking/own-record.ts';
import { saveText } from '../learning/save-text.ts';
import { usePlayer } from '../player-context.tsx';
import { lateRules, loadQuestions } from '../question/late-questions.ts';
import { writeRecord } from './record-file.ts';

/** Makes the record a file of the browser's downloads; resolves with its name, or rejects where it could not be packed. */
export function useRecordExport(record: OwnRecord): () => Promise<string> {
  const { course, files, session, now } = usePlayer();
  return async () => {
    // What was answered a moment ago is in it too.
    await session.getState().saveNow();
    const [layout, { writeSnapshot }] = await Promise.all([files.layout(), loadQuestions()]);
    const { progress, mastery } = session.getState();
    const score = scaledScore(progress, course, mastery);
    const exported = new Date(now()).toISOString();
    const name = `record-${course.id}-${exported.slice(0, 10)}.json`;
    const written = writeRecord({
      course: { id: course.id, title: course.title, revision: course.revision },
      exported,
      progress: writeSnapshot(progress, layout, lateRules, Number.POSITIVE_INFINITY),
      completion: completion(progress, course),
      success: success(progress, course, mastery),
      ...(score !== undefined && { score }),
      kept: record.read(),
    });
    saveText(name, 'application/json', written);
    return name;
  };
}
