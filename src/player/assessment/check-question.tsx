import type { CourseLayout } from '../../domain/course/layout.ts';
import { assessmentRecord } from '../../domain/progress/progress.ts';
import { learnFromCheck } from '../../session/learning-actions.ts';
import type { AssessmentQuestion } from '../../session/session-state.ts';
import { usePlayer, useSession } from '../player-context.tsx';
import { OneTry } from '../question/one-try.tsx';
import { rules } from '../question/rules.ts';
import { repairLinks } from './repair-links.ts';

interface CheckQuestionProps {
  readonly assessment: string;
  readonly asked: AssessmentQuestion;
  readonly seed: number;
  readonly layout: CourseLayout;
  readonly takeFocus: boolean;
}

/** One try, then the feedback. The response is kept by the session, so a reload shows it again. */
export function CheckQuestion({ assessment, asked, seed, layout, takeFocus }: CheckQuestionProps) {
  const { session } = usePlayer();
  const { question } = asked;
  const given = useSession(({ progress }) => assessmentRecord(progress, assessment).attempt?.responses[question.id]);
  const answer = useSession((state) => state.answer);
  return (
    <OneTry
      question={question}
      given={given}
      seed={seed}
      repairLink={repairLinks(layout)}
      takeFocus={takeFocus}
      onAnswer={(response, _, seconds) => {
        learnFromCheck(session, rules, assessment, { question, response });
        answer(assessment, asked, response, seconds);
      }}
    />
  );
}
