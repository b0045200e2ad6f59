import '../../ui/messages/en-record.ts';
import '../../ui/styles/arrange.css';
import '../../ui/styles/record.css';
import '../../ui/styles/table.css';
import { lazy } from 'react';
import { Route, Routes } from 'react-router-dom';
import { NotFound } from '../not-found.tsx';
import { EnterScreen } from './enter-screen.tsx';
import { PrivacyScreen } from './privacy-screen.tsx';
import { RecordScreen } from './record-screen.tsx';
import { RescueScreen } from './rescue-screen.tsx';
import { SavingScreen } from './saving-screen.tsx';

// Pages beside the course: the first visit needs none of them, not even their names.
const HandoutsScreen = lazy(() => import('../handouts/handouts-screen.tsx'));
const SelfAssessmentScreen = lazy(() => import('../self-assessment/self-assessment-screen.tsx'));
const GlossaryScreen = lazy(() => import('../reference/glossary-screen.tsx'));
const SourcesScreen = lazy(() => import('../reference/sources-screen.tsx'));
const SettingsScreen = lazy(() => import('../reference/settings-screen.tsx'));
const AboutScreen = lazy(() => import('../reference/about-screen.tsx'));
/** For administrators only, so it comes by itself. */
const LmsCheckScreen = lazy(() => import('../lms-check/lms-check-screen.tsx'));

/** Where answers are, what is stored, rescue codes; and every address that leads nowhere. One chunk: one leads to the next. */
export default function RecordScreens() {
  return (
    <Routes>
      <Route path="handouts/:sheet?/:lesson?" element={<HandoutsScreen />} />
      <Route path="self-assessment" element={<SelfAssessmentScreen />} />
      <Route path="glossary/:term?" element={<GlossaryScreen />} />
      <Route path="sources/:fact?" element={<SourcesScreen />} />
      <Route path="settings" element={<SettingsScreen />} />
      <Route path="about" element={<AboutScreen />} />
      <Route path="saving" element={<SavingScreen />} />
      <Route path="privacy" element={<PrivacyScreen />} />
      <Route path="lms-check" element={<LmsCheckScreen />} />
      <Route path="rescue" element={<RescueScreen />} />
      <Route path="rescue/enter" element={<EnterScreen />} />
      <Route path="record" element={<RecordScreen />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
