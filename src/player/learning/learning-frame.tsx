import type { ReactNode } from 'react';
import { useMessages } from '../../ui/messages/context.tsx';
import { Art } from '../art.tsx';
import { Frame } from '../frame.tsx';
import { LoadState } from '../load-state.tsx';
import type { Loaded } from '../player-context.tsx';

interface LearningFrameProps<T> {
  readonly title: string;
  readonly loaded: Loaded<T>;
  readonly children: (value: T) => ReactNode;
}

/** The sheet of a screen of the learning engine, once what it needs is there. */
export function LearningFrame<T>({ title, loaded, children }: LearningFrameProps<T>) {
  const { text } = useMessages();
  return (
    <Frame place={{ title }}>
      <main className="page middle learning" id="main">
        {loaded.value === undefined ? (
          <LoadState
            whole
            failed={loaded.error !== undefined}
            message={text('learning.notLoaded')}
            onRetry={loaded.retry}
          />
        ) : (
          <>
            <p className="tab">
              <Art name="start-and-test" />
              <span>{title}</span>
            </p>
            {children(loaded.value)}
          </>
        )}
      </main>
    </Frame>
  );
}
