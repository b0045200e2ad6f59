import '../../ui/messages/en-learning.ts';
import '../../ui/styles/learning.css';
import { nextStep } from '../../domain/learning/next-step.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer, useSession } from '../player-context.tsx';
import { stepWords } from './step-words.ts';
import { type LearningFiles, useToday } from './use-learning.ts';

interface StepViewProps extends LearningFiles {
  /** Elsewhere on the screen the way on stands already. */
  readonly withoutContinue?: boolean;
}

/** One next step and why; the learner may always choose otherwise. */
export function StepView({ details, layout, withoutContinue = false }: StepViewProps) {
  const messages = useMessages();
  const { course } = usePlayer();
  const progress = useSession((session) => session.progress);
  const step = nextStep(progress, course, layout, useToday());
  if (withoutContinue && step.kind === 'continue') return null;
  const { action, why, link } = stepWords(step, course, details, messages);
  return (
    <section className="step" aria-labelledby="step">
      <p className="ref">{messages.text('step.title')}</p>
      <h2 className="what" id="step">
        {link ? <a href={link}>{action}</a> : action}
      </h2>
      <p>{why}</p>
      {link && <p className="small muted">{messages.text('step.open')}</p>}
    </section>
  );
}
