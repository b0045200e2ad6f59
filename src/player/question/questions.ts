/** What comes as one chunk as soon as a question is shown or progress is saved: one file is one wait. */
export { questionViews } from '../../question-types/views.tsx';
export { learningReport } from '../../session/learning-report.ts';
export { readSnapshot, writeSnapshot } from '../../session/snapshot/snapshot.ts';
export { enLate } from '../../ui/messages/en-late.ts';
export { PracticeQuestion } from './practice-question.tsx';
export { rules } from './rules.ts';
