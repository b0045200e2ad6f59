/** What comes as one chunk as soon as a question is shown or progress is saved: one file is one wait. */
export { questionViews } from '../../question-types/views.tsx';
export { openKeeping } from '../../session/keeping.ts';
export { readSnapshot, writeSnapshot } from '../../session/snapshot/snapshot.ts';
export { enLate } from '../../ui/messages/en-late.ts';
// Shared by chunks that need this one anyway: a file of its own would cost the first visit its name.
export { repairLinks } from '../assessment/repair-links.ts';
export { OneTry } from './one-try.tsx';
export { PracticeQuestion } from './practice-question.tsx';
export { rules } from './rules.ts';
