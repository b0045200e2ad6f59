import { useMessages } from '../../ui/messages/context.tsx';
import { useScreen } from '../use-screen.ts';
import { CalibrationView } from './calibration-view.tsx';
import { LearningFrame } from './learning-frame.tsx';
import { ObjectiveStates } from './objective-states.tsx';
import { ReviewDates } from './review-dates.tsx';
import { StepView } from './step-view.tsx';
import { type LearningFiles, useLearningFiles } from './use-learning.ts';

/** What answers have shown: the next step, how sure and how right, objectives, reviews. */
export function LearningScreen() {
  const { text } = useMessages();
  return (
    <LearningFrame title={text('learning.title')} loaded={useLearningFiles()}>
      {(files) => <Learning {...files} />}
    </LearningFrame>
  );
}

function Learning(files: LearningFiles) {
  const { text } = useMessages();
  const heading = useScreen(text('learning.title'));
  return (
    <div className="sheet">
      <h1 ref={heading} tabIndex={-1}>
        {text('learning.title')}
      </h1>
      <p className="lead">{text('learning.lead')}</p>
      <StepView {...files} />
      <CalibrationView />
      <ReviewDates {...files} />
      <ObjectiveStates {...files} />
    </div>
  );
}
