import { useState } from 'react';
import { seeded } from '../../domain/assessment/random.ts';
import { isoDay } from '../../domain/learning/day.ts';
import { nextDueDay, reviewSet } from '../../domain/learning/review-set.ts';
import { shownQuestions } from '../../domain/learning/shown-questions.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { ReferencesProvider } from '../../ui/references.tsx';
import { useFile, usePlayer, useSession } from '../player-context.tsx';
import { useScreen } from '../use-screen.ts';
import { LearningFrame } from './learning-frame.tsx';
import { SingleQuestions } from './single-questions.tsx';
import { loadItems, type SingleItems } from './use-items.ts';
import { type LearningFiles, useLearningFiles, useToday } from './use-learning.ts';

/** A mixed review of what is due. It is drawn once, so that an answer does not change what is still to come. */
export function ReviewScreen() {
  const { text } = useMessages();
  return (
    <LearningFrame title={text('refresh.title')} loaded={useLearningFiles()}>
      {(files) => <DrawnReview {...files} />}
    </LearningFrame>
  );
}

function DrawnReview(files: LearningFiles) {
  const { text } = useMessages();
  const { session } = usePlayer();
  const today = useToday();
  const [ids] = useState(() => {
    const { progress } = session.getState();
    const random = seeded(progress.seed * 31 + today);
    return reviewSet(progress.learning, files.layout, shownQuestions(progress), today, random).map(({ id }) => id);
  });
  const loaded = useFile((source, language) => loadItems(source, language, files, ids), `review/${ids.join()}`);
  const heading = useScreen(text('refresh.title'));
  const { value } = loaded;
  if (!value) return null;
  return (
    <ReferencesProvider references={value.references}>
      <div className="sheet">
        <h1 className="later" ref={heading} tabIndex={-1}>
          {text('refresh.title')}
        </h1>
        {ids.length === 0 ? <p>{text('refresh.none')}</p> : <Review {...files} {...value} today={today} />}
      </div>
    </ReferencesProvider>
  );
}

function Review({ items, layout, today }: SingleItems & LearningFiles & { readonly today: number }) {
  const { text, date } = useMessages();
  const [right, setRight] = useState<number>();
  const next = useSession(({ progress }) => nextDueDay(progress.learning, layout, today));
  if (right === undefined) {
    return (
      <>
        <p className="small muted">{text('refresh.about')}</p>
        <SingleQuestions
          kind="review"
          title={text('refresh.title')}
          items={items}
          layout={layout}
          finish={text('refresh.finish')}
          onEnd={setRight}
        />
      </>
    );
  }
  return (
    <div className="stack">
      <h2 ref={focusOnce} tabIndex={-1}>
        {text('refresh.done')}
      </h2>
      <p className="lead">{text('refresh.result', { right, count: items.length })}</p>
      <p>{text('refresh.resultHow')}</p>
      {next !== undefined && <p>{text('step.restUntil', { date: date(isoDay(next)) })}</p>}
      <nav className="dock" aria-label={text('refresh.title')}>
        <a className="btn" href="#/learning">
          {text('learning.title')}
        </a>
        <a className="btn main" href="#/">
          {text('nav.home')}
        </a>
      </nav>
    </div>
  );
}

/** The end comes in place of the last question: it takes the focus when it appears. */
function focusOnce(heading: HTMLHeadingElement | null): void {
  heading?.focus();
}
