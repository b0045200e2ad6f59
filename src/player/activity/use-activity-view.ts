import { useEffect, useState } from 'react';
import type { ActivityView, LoadActivity } from '../../activity-types/define-activity-view.tsx';

interface Loaded {
  readonly view?: ActivityView;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The chunk of a type, fetched again on request where that failed. */
export function useActivityView(load: LoadActivity | undefined): Loaded {
  const [view, setView] = useState<ActivityView>();
  const [failed, setFailed] = useState(load === undefined);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round asks again.
  useEffect(() => {
    let current = true;
    load?.().then(
      (chunk) => current && setView(chunk.view),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [load, round]);
  const retry = () => {
    setFailed(false);
    setRound((before) => before + 1);
  };
  return { ...(view && { view }), failed, retry };
}
