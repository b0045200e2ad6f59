import { useEffect, useState } from 'react';
import { type RescueCode, writeRescueCode } from '../../session/rescue-code/rescue-code.ts';
import { usePlayer, useSession } from '../player-context.tsx';
import { lateRules, loadQuestions } from '../question/late-questions.ts';

export interface MadeCode extends RescueCode {
  readonly pieces: readonly string[];
}

/** The rescue code of the progress as it is now. */
export function useRescueCode() {
  const { course, wholeLayout, now } = usePlayer();
  const progress = useSession((session) => session.progress);
  const [made, setMade] = useState<MadeCode>();
  const [failed, setFailed] = useState(false);
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks again.
  useEffect(() => {
    let current = true;
    Promise.all([wholeLayout(), loadQuestions()]).then(
      ([layout, { writeSnapshot }]) => {
        if (!current) return;
        const snapshot = writeSnapshot(progress, layout, lateRules, Number.POSITIVE_INFINITY);
        const code: RescueCode = { course: course.id, minute: Math.floor(now() / 60_000), snapshot };
        setMade({ ...code, pieces: writeRescueCode(code) });
        setFailed(false);
      },
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [progress, course.id, wholeLayout, now, round]);

  return { made, failed, retry: () => setRound((before) => before + 1) };
}
