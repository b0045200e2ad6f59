import { useMessages } from '../../ui/messages/context.tsx';
import { StepView } from './step-view.tsx';
import { useLearningFiles } from './use-learning.ts';

/** What the home screen adds for a learner who has begun: the next step, where it is not just the next stop, and the way to more. */
export default function HomeStep() {
  const { text } = useMessages();
  const { value } = useLearningFiles();
  return (
    <>
      {value && <StepView {...value} withoutContinue />}
      <p>
        <a href="#/learning">{text('learning.home')}</a>
      </p>
    </>
  );
}
