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
const HandoutsScreen = lazy(() => import('./handouts/handouts-screen.tsx'));
const SelfAssessmentScreen = lazy(() => import('./self-assessment/self-assessment-screen.tsx'));
const GlossaryScreen = lazy(() => import('./reference/glossary-screen.tsx'));
const SourcesScreen = lazy(() => import('./reference/sources-screen.tsx'));
const SettingsScreen = lazy(() => import('./reference/settings-screen.tsx'));
/** What is stored and where, rescue codes, and what is not found. Also asked for at idle: it helps when the network is down. */
export const loadRecordScreens = () => import('./record/record-screens.tsx');
const RecordScreens = lazy(loadRecordScreens);
const AboutScreen = lazy(() => import('./reference/about-screen.tsx'));

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
        <Route path="handouts/:sheet?/:lesson?" element={<HandoutsScreen />} />
        <Route path="self-assessment" element={<SelfAssessmentScreen />} />
        <Route path="glossary/:term?" element={<GlossaryScreen />} />
        <Route path="sources/:fact?" element={<SourcesScreen />} />
        <Route path="settings" element={<SettingsScreen />} />
        <Route path="about" element={<AboutScreen />} />
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
