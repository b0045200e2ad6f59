import { useState } from 'react';
import type { Response } from '../../domain/assessment/question.ts';
import type { Certainty } from '../../domain/progress/progress.ts';
import { isRight } from '../../session/learning-actions.ts';
import { answerAlone, type SingleAnswer } from '../../session/single-answers.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { repairLinks } from '../assessment/repair-links.ts';
import { usePlayer, useSession } from '../player-context.tsx';
import { OneTry } from '../question/one-try.tsx';
import { rules } from '../question/rules.ts';
import type { SingleItem } from './use-items.ts';
import { type LearningFiles, useToday } from './use-learning.ts';

interface SingleQuestionsProps extends Pick<LearningFiles, 'layout'> {
  readonly kind: SingleAnswer['kind'];
  readonly title: string;
  readonly items: readonly SingleItem[];
  /** What the last button says. */
  readonly finish: string;
  /** Called once all are answered and the learner goes on. */
  readonly onEnd: (right: number) => void;
}

/** Questions asked alone, one after the other, each kept as it is answered. */
export function SingleQuestions({ kind, title, items, layout, finish, onEnd }: SingleQuestionsProps) {
  const { text } = useMessages();
  const { session } = usePlayer();
  const today = useToday();
  const seed = useSession(({ progress }) => progress.seed);
  const [at, setAt] = useState(0);
  const [given, setGiven] = useState<Readonly<Record<string, Response>>>({});
  const [said, setSaid] = useState<Certainty>();
  const item = items[at];
  if (!item) return null;
  const { question, assessment } = item;
  const last = at === items.length - 1;
  const response = given[question.id];
  const goOn = () => {
    setSaid(undefined);
    if (!last) return setAt(at + 1);
    onEnd(items.filter((asked) => isRight(rules, asked.question, given[asked.question.id])).length);
  };
  return (
    <>
      <p className="ref">{text('refresh.question', { number: at + 1, count: items.length })}</p>
      <OneTry
        key={question.id}
        question={question}
        given={response}
        said={said}
        seed={seed + at}
        repairLink={repairLinks(layout)}
        takeFocus={at > 0}
        certainty="optional"
        onAnswer={(answer, certainty, latencySeconds) => {
          answerAlone(
            session,
            rules,
            { kind, question, assessment, response: answer, certainty, latencySeconds },
            today,
          );
          setSaid(certainty);
          setGiven((before) => ({ ...before, [question.id]: answer }));
        }}
      />
      <nav className="dock" aria-label={title}>
        <a className="btn" href="#/">
          <Icon name="back" />
          <span className="only-wide">{text('nav.home')}</span>
        </a>
        {response !== undefined && (
          <button className="btn main" type="button" onClick={goOn}>
            {last ? finish : text('refresh.next')} <Icon name="next" />
          </button>
        )}
      </nav>
    </>
  );
}
