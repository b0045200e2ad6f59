import { useRef, useState } from 'react';
import { useParams } from 'react-router-dom';
import type { Misconception } from '../../domain/course/course.ts';
import { drawRepair } from '../../domain/learning/repair.ts';
import { shownQuestions } from '../../domain/learning/shown-questions.ts';
import { endRepair } from '../../session/single-answers.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { ReferencesProvider } from '../../ui/references.tsx';
import { useFile, usePlayer } from '../player-context.tsx';
import { useScreen } from '../use-screen.ts';
import { LearningFrame } from './learning-frame.tsx';
import { RepairBlocks } from './repair-blocks.tsx';
import { SingleQuestions } from './single-questions.tsx';
import { loadItems } from './use-items.ts';
import { type LearningFiles, useLearningFiles } from './use-learning.ts';

/** Two minutes on one belief: what the record shows, then two parallel questions. */
export function RepairScreen() {
  const { misconception: id = '' } = useParams();
  const { text } = useMessages();
  return (
    <LearningFrame title={text('repair.title')} loaded={useLearningFiles()}>
      {(files) => {
        const belief = files.details.misconceptions.find((misconception) => misconception.id === id);
        return belief ? <Repair key={id} {...files} belief={belief} /> : <Unknown />;
      }}
    </LearningFrame>
  );
}

function Unknown() {
  const { text } = useMessages();
  const heading = useScreen(text('repair.title'));
  return (
    <div className="sheet stack">
      <h1 ref={heading} tabIndex={-1}>
        {text('repair.title')}
      </h1>
      <p>{text('repair.unknown')}</p>
    </div>
  );
}

type Stage = 'reading' | 'asking' | 'repaired' | 'open';

function Repair({ belief, ...files }: LearningFiles & { readonly belief: Misconception }) {
  const { text } = useMessages();
  const { session } = usePlayer();
  const heading = useScreen(`${text('repair.title')} · ${belief.belief}`);
  const [stage, setStage] = useState<Stage>('reading');
  const [drawn, setDrawn] = useState(() => draw(files, belief, shownQuestions(session.getState().progress)));
  const loaded = useFile(
    (source, language) => loadItems(source, language, files, drawn.ids),
    `repair/${drawn.ids.join()}`,
  );
  const ending = useRef<HTMLHeadingElement>(null);
  const end = (right: number) => {
    const done = right === drawn.ids.length;
    if (done) endRepair(session, belief.id);
    setStage(done ? 'repaired' : 'open');
    setTimeout(() => ending.current?.focus());
  };
  const again = () => {
    setDrawn(draw(files, belief, shownQuestions(session.getState().progress)));
    setStage('reading');
    setTimeout(() => heading.current?.focus());
  };
  return (
    <div className="sheet stack">
      <p className="ref">{text('repair.about')}</p>
      <h1 ref={heading} tabIndex={-1}>
        {text('repair.title')}
      </h1>
      {stage === 'reading' && (
        <>
          <div className="bel">
            <h2>{text('repair.belief')}</h2>
            <p className="big">{text('question.quoted', { belief: belief.belief })}</p>
          </div>
          <div>
            <h2>{text('repair.truth')}</h2>
            <p className="lead">{belief.truth}</p>
          </div>
          <RepairBlocks layout={files.layout} blocks={belief.repairs ?? []} />
          <nav className="dock" aria-label={text('repair.title')}>
            <a className="btn" href="#/">
              {text('nav.home')}
            </a>
            {drawn.ids.length > 0 && (
              <button className="btn main" type="button" onClick={() => setStage('asking')}>
                {text('repair.toQuestions')}
              </button>
            )}
          </nav>
        </>
      )}
      {stage === 'asking' && loaded.value && (
        <ReferencesProvider references={loaded.value.references}>
          {!drawn.fresh && <p className="small muted">{text('repair.known')}</p>}
          <SingleQuestions
            kind="repair"
            title={text('repair.title')}
            items={loaded.value.items}
            layout={files.layout}
            finish={text('refresh.finish')}
            onEnd={end}
          />
        </ReferencesProvider>
      )}
      {(stage === 'repaired' || stage === 'open') && (
        <>
          <h2 ref={ending} tabIndex={-1}>
            {text(stage === 'repaired' ? 'repair.done' : 'repair.open')}
          </h2>
          <p>{text(stage === 'repaired' ? 'repair.doneText' : 'repair.openText')}</p>
          <nav className="dock" aria-label={text('repair.title')}>
            {stage === 'open' && (
              <button className="btn main" type="button" onClick={again}>
                {text('repair.again')}
              </button>
            )}
            <a className={stage === 'open' ? 'btn' : 'btn main'} href="#/">
              {text('nav.home')}
            </a>
          </nav>
        </>
      )}
    </div>
  );
}

/** Two parallel questions, and whether both are new. */
function draw({ layout }: LearningFiles, { questions: named = [] }: Misconception, shown: ReadonlySet<string>) {
  const { reviewBanks = [] } = layout;
  const objectives = new Set(layout.questions.filter(({ id }) => named.includes(id)).map(({ objective }) => objective));
  const related = layout.questions
    .filter(({ home, objective, needsStory }) => reviewBanks.includes(home) && objectives.has(objective) && !needsStory)
    .map(({ id }) => id);
  const ids = drawRepair({ named, related }, shown);
  return { ids, fresh: ids.every((id) => !shown.has(id)) };
}
