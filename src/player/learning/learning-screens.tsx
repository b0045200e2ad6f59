import '../../ui/messages/en-learning.ts';
import '../../ui/styles/assessment.css';
import '../../ui/styles/learning.css';
import '../../ui/styles/results.css';
import '../../ui/styles/table.css';
import { Route, Routes } from 'react-router-dom';
import { LearningScreen } from './learning-screen.tsx';
import { RepairScreen } from './repair-screen.tsx';
import { ReviewScreen } from './review-screen.tsx';
import { TestOutScreen } from './test-out-screen.tsx';

/** The screens of the learning engine: one chunk, since one leads to the next. */
export default function LearningScreens() {
  return (
    <Routes>
      <Route path="review" element={<ReviewScreen />} />
      <Route path="repair/:misconception" element={<RepairScreen />} />
      <Route path="test-out/:module" element={<TestOutScreen />} />
      <Route path="*" element={<LearningScreen />} />
    </Routes>
  );
}
