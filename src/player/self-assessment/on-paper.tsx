import { useMessages } from '../../ui/messages/context.tsx';
import { Text } from '../../ui/rich-text.tsx';
import { usePlayer } from '../player-context.tsx';
import { OwnPicture } from './own-picture.tsx';
import type { SelfAssessment } from './self-assessment.ts';
import type { AxesFrame } from './use-frame-of-axes.ts';

interface OnPaperProps {
  readonly frame: AxesFrame;
  readonly assessment: SelfAssessment;
}

/** The same as text, since paper shows no more of a field than fits in it. */
export function OnPaper({ frame, assessment }: OnPaperProps) {
  const { text, number, date } = useMessages();
  const { course } = usePlayer();
  const steps = assessment.steps.filter((step) => step.text.trim() !== '');
  return (
    <div className="handout self-paper print-only">
      {assessment.subject && (
        <p>
          <b dir="auto">{assessment.subject}</b>
        </p>
      )}
      <OwnPicture frame={frame} assessment={assessment} />
      {frame.axes.map((axis) => {
        const { level, evidence = [] } = assessment.axes[axis.id] ?? {};
        const rubric = frame.scale.levels.find((entry) => entry.level === level);
        return (
          <section key={axis.id}>
            <h2>{axis.title}</h2>
            <p>
              {level === undefined ? text('levels.open') : text('levels.level', { level: number(level) })}
              {rubric && (
                <>
                  : <Text text={rubric.text} />
                </>
              )}
            </p>
            <ul>
              {evidence
                .filter((line) => line.text.trim() !== '')
                .map((line, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place.
                  <li key={at}>
                    {text(`levels.${line.kind}`)}: <span dir="auto">{line.text}</span>
                  </li>
                ))}
            </ul>
          </section>
        );
      })}
      {steps.length > 0 && (
        <section>
          <h2>{text('self.steps')}</h2>
          <ol>
            {steps.map((step, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a step has no name but its place.
              <li key={at}>
                <span dir="auto">{step.text}</span>
                {step.owner && (
                  <>
                    {' · '}
                    <span dir="auto">{step.owner}</span>
                  </>
                )}
                {step.date && ` · ${date(step.date)}`}
              </li>
            ))}
          </ol>
        </section>
      )}
      <p className="handout-foot">
        <Text text={frame.scale.about} /> {course.title} {course.revision}. {course.disclaimer}
      </p>
    </div>
  );
}
