import '../../ui/styles/assessment.css';
import '../../ui/styles/results.css';
import '../../ui/styles/table.css';
import type { ReactNode } from 'react';
import { useMessages } from '../../ui/messages/context.tsx';
import { ReferencesProvider } from '../../ui/references.tsx';
import { Art } from '../art.tsx';
import { Frame } from '../frame.tsx';
import { LoadState } from '../load-state.tsx';
import type { LoadedAssessment, useAssessment } from './use-assessment.ts';

interface AssessmentFrameProps {
  readonly title: string;
  readonly loaded: ReturnType<typeof useAssessment>;
  readonly children: (assessment: LoadedAssessment) => ReactNode;
}

/** The sheet of a knowledge check, a test or its result, once its questions are there. */
export function AssessmentFrame({ title, loaded, children }: AssessmentFrameProps) {
  const { text } = useMessages();
  const missing = loaded.error !== undefined;
  return (
    <Frame place={{ title }}>
      <main className="page middle" id="main">
        {loaded.value ? (
          <ReferencesProvider references={loaded.value.references}>
            <p className="tab">
              <Art name="start-and-test" />
              <span>{title}</span>
            </p>
            {children(loaded.value)}
          </ReferencesProvider>
        ) : (
          <LoadState whole failed={missing} message={text('test.notLoaded')} onRetry={loaded.retry} />
        )}
      </main>
    </Frame>
  );
}
