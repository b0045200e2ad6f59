import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { assessmentRecord } from '../../domain/progress/progress.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { AssessmentFrame } from '../assessment/assessment-frame.tsx';
import { type LoadedAssessment, useAssessment } from '../assessment/use-assessment.ts';
import { useFile, usePlayer, useSession } from '../player-context.tsx';
import { useScreen } from '../use-screen.ts';
import { LearningFrame } from './learning-frame.tsx';
import { TestOutQuestions } from './test-out-questions.tsx';
import { TestOutResult } from './test-out-result.tsx';
import { TestOutStart } from './test-out-start.tsx';

/** The test-out of a module: what it is, its questions, what came of it. */
export function TestOutScreen() {
  const { module: id = '' } = useParams();
  const { text } = useMessages();
  const { course } = usePlayer();
  const module = course.modules.find((candidate) => candidate.id === id);
  const layout = useFile((files) => files.layout(), 'layout');
  const known = layout.value?.testOuts?.find((candidate) => candidate.module === id);
  const title = text('testOut.title', { module: module?.shortTitle ?? id });
  if (known) return <LoadedTestOut key={id} id={known.id} title={title} />;
  return (
    <LearningFrame title={title} loaded={layout}>
      {() => <NoTestOut title={title} />}
    </LearningFrame>
  );
}

function NoTestOut({ title }: { title: string }) {
  const { text } = useMessages();
  const heading = useScreen(title);
  return (
    <div className="sheet stack">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{text('testOut.none')}</p>
    </div>
  );
}

function LoadedTestOut({ id, title }: { id: string; title: string }) {
  return (
    <AssessmentFrame title={title} loaded={useAssessment(id)}>
      {(loaded) => <TestOut loaded={loaded} title={title} />}
    </AssessmentFrame>
  );
}

function TestOut({ loaded, title }: { loaded: LoadedAssessment; title: string }) {
  const heading = useScreen(title);
  const { attempt } = useSession(({ progress }) => assessmentRecord(progress, loaded.plan.id));
  const [stage, setStage] = useState<'start' | 'asking' | 'result'>(attempt?.handedIn ? 'result' : 'start');
  if (stage === 'asking' && attempt && !attempt.handedIn)
    return <TestOutQuestions loaded={loaded} attempt={attempt} title={title} onEnd={() => setStage('result')} />;
  if (stage === 'result' && attempt?.handedIn)
    return <TestOutResult loaded={loaded} attempt={attempt} title={title} onAgain={() => setStage('start')} />;
  return <TestOutStart loaded={loaded} title={title} heading={heading} onStart={() => setStage('asking')} />;
}
