import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { useMessages } from '../ui/messages/context.tsx';
import { Frame } from './frame.tsx';
import { Home } from './home.tsx';
import { LessonScreen } from './lesson.tsx';
import { usePlayer, useSession } from './player-context.tsx';
import { loadQuestions } from './question/late-questions.ts';
import { useScreen } from './use-screen.ts';

// What the first lesson does not need comes in chunks of its own.
const withQuestions = <T,>(screen: Promise<T>) => Promise.all([screen, loadQuestions()]).then(([module]) => module);
const CheckScreen = lazy(() => withQuestions(import('./assessment/check-screen.tsx')));
const TestScreen = lazy(() => withQuestions(import('./assessment/test-screen.tsx')));
const ResultsScreen = lazy(() => withQuestions(import('./assessment/results-screen.tsx')));
const CertificateScreen = lazy(() => withQuestions(import('./certificate/certificate-screen.tsx')));
const FacilitatorScreens = lazy(() => withQuestions(import('./facilitator/facilitator-screens.tsx')));
const LearningScreens = lazy(() => withQuestions(import('./learning/learning-screens.tsx')));
/** The pages beside the course, what is stored and where, rescue codes, and what is not found. Also asked for at idle: it helps when the network is down. */
export const loadRecordScreens = () => import('./record/record-screens.tsx');
const RecordScreens = lazy(loadRecordScreens);

export function Screens() {
  const { facilitated } = usePlayer();
  if (useSession(({ phase }) => phase) === 'ended') return <Ended />;
  return (
    <Suspense fallback={<Frame />}>
      <Routes>
        <Route index element={facilitated ? <FacilitatorScreens /> : <Home />} />
        {facilitated && <Route path="facilitator/:stop?/:step?" element={<FacilitatorScreens />} />}
        <Route path="lesson/:lesson/:part?" element={<LessonScreen />} />
        <Route path="check/:assessment" element={<CheckScreen />} />
        <Route path="test/:assessment/:step?" element={<TestScreen />} />
        <Route path="results/:assessment" element={<ResultsScreen />} />
        <Route path="certificate" element={<CertificateScreen />} />
        <Route path="learning/*" element={<LearningScreens />} />
        <Route path="*" element={<RecordScreens />} />
      </Routes>
    </Suspense>
  );
}

/** The learner has left: nothing more can be saved in this window. */
function Ended() {
  const { text } = useMessages();
  const heading = useScreen(text('ended.title'));
  return (
    <main className="page narrow" id="main">
      <div className="sheet stack">
        <h1 ref={heading} tabIndex={-1}>
          {text('ended.title')}
        </h1>
        <p className="lead">{text('ended.text')}</p>
      </div>
    </main>
  );
}
