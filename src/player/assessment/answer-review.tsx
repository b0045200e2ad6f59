import { useId, useRef } from 'react';
import type { Attempt } from '../../domain/assessment/attempt.ts';
import type { Question } from '../../domain/assessment/question.ts';
import { rulesFor } from '../../domain/assessment/question-rules.ts';
import { creditOf } from '../../domain/assessment/score.ts';
import { plainText } from '../../domain/course/rich-text.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { FeedbackPanel } from '../question/feedback.tsx';
import { judge } from '../question/judgement.ts';
import { QuestionBody } from '../question/question-body.tsx';
import { rules } from '../question/rules.ts';
import { repairLinks } from './repair-links.ts';
import { askedIn, type LoadedAssessment } from './use-assessment.ts';

/** Every question of the attempt with the response, what was right, and why; each opens on its own. */
export function AnswerReview({ loaded, attempt }: { loaded: LoadedAssessment; attempt: Attempt }) {
  const { text, number } = useMessages();
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{text('results.answers')}</h2>
      {askedIn(loaded, attempt.questions).map(({ question }, at) => {
        const response = attempt.responses[question.id];
        const credit = response === undefined ? 'none' : creditOf(rulesFor(rules, question).score(question, response));
        const state = response === undefined ? 'test.notAnswered' : (`credit.${credit}` as const);
        return (
          <details key={question.id} className="answer">
            <summary>
              <Icon name="open" />
              <span>
                {number(at + 1)}. {plainText(question.prompt)}{' '}
                <span className={credit === 'full' ? 'st ok' : 'st bad'}>{text(state)}</span>
              </span>
            </summary>
            <ReviewedQuestion question={question} attempt={attempt} loaded={loaded} />
          </details>
        );
      })}
    </section>
  );
}

function ReviewedQuestion({
  question,
  attempt,
  loaded,
}: {
  question: Question;
  attempt: Attempt;
  loaded: LoadedAssessment;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const legend = useRef<HTMLHeadingElement>(null);
  const firstControlId = useId();
  const response = attempt.responses[question.id];
  const judgement = judge(rules, question, response ?? rulesFor(rules, question).key(question), true);
  return (
    <div className="q2">
      <div>
        <QuestionBody
          question={question}
          response={response}
          onChange={() => undefined}
          readOnly
          marks={response === undefined ? {} : judgement.marks}
          keyResponse={judgement.keyResponse}
          seed={attempt.seed}
          error={false}
          legend={legend}
          firstControlId={firstControlId}
        />
      </div>
      {response !== undefined && (
        <FeedbackPanel
          question={question}
          judgement={judgement}
          closed
          triesLeft={0}
          heading={heading}
          repairLink={repairLinks(loaded.layout)}
          actions={undefined}
        />
      )}
    </div>
  );
}
