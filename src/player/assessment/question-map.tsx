import type { Attempt } from '../../domain/assessment/attempt.ts';
import { useMessages } from '../../ui/messages/context.tsx';

/** Every question by number: answered, open, flagged, current; in shape and in words. */
export function QuestionMap({
  attempt,
  link,
  current,
}: {
  attempt: Attempt;
  link: (at: number) => string;
  current?: number;
}) {
  const { text, number } = useMessages();
  return (
    <>
      <ol className="qmap">
        {attempt.questions.map((id, at) => {
          const answered = attempt.responses[id] !== undefined;
          const flagged = attempt.flagged.includes(id);
          const state = text(answered ? 'test.answered' : 'test.notAnswered');
          return (
            <li key={id}>
              <a
                href={link(at)}
                className={[answered && 'a', flagged && 'f'].filter(Boolean).join(' ') || undefined}
                aria-current={at === current ? 'step' : undefined}
                aria-label={text(flagged ? 'test.mapFlagged' : 'test.map', { number: at + 1, state })}
              >
                {number(at + 1)}
              </a>
            </li>
          );
        })}
      </ol>
      <p className="key" aria-hidden="true">
        <span className="row qmap">
          <span className="a" />
          {text('test.keyAnswered')}
        </span>
        <span className="row qmap">
          <span />
          {text('test.keyOpen')}
        </span>
        <span className="row qmap">
          <span className="f" />
          {text('test.keyFlagged')}
        </span>
      </p>
    </>
  );
}
