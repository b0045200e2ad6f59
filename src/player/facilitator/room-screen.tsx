import type { ReactNode } from 'react';
import { stopId } from '../../domain/course/outline.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { ReferencesProvider } from '../../ui/references.tsx';
import { Art } from '../art.tsx';
import { Frame } from '../frame.tsx';
import { lessonLink, stopTitle } from '../links.ts';
import { LoadState } from '../load-state.tsx';
import { useFile } from '../player-context.tsx';
import { useScreen } from '../use-screen.ts';
import type { Agenda, RoomStop, Step } from './agenda.ts';
import { type LoadedAgenda, loadAgenda } from './load-agenda.ts';
import { RoomDock, useTurn } from './room-dock.tsx';
import { RoomQuestion } from './room-question.tsx';
import { useRoomKeys } from './use-room-keys.ts';

interface RoomScreenProps {
  readonly stop: RoomStop;
  /** Counted from 0. */
  readonly step: number;
}

/** One step of a lesson or check on the projector, in large type. */
export function RoomScreen({ stop, step }: RoomScreenProps) {
  const { text } = useMessages();
  const { value, error, retry } = useFile(
    (files, language) => loadAgenda(files, language, stop),
    `room/${stopId(stop)}`,
  );
  return (
    <Frame place={{ title: stopTitle(stop) }}>
      <main className="page room" id="main">
        <p className="tab">
          <Art name={stop.module.art} />
          <span>{stopTitle(stop)}</span>
        </p>
        {value ? (
          <ReferencesProvider references={value.references}>
            <OneStep key={step} loaded={value} step={value.agenda.steps[step] ? step : 0} />
          </ReferencesProvider>
        ) : (
          <LoadState whole failed={error !== undefined} message={text('facilitator.notLoaded')} onRetry={retry} />
        )}
      </main>
    </Frame>
  );
}

function OneStep({ loaded: { agenda, objectives }, step }: { loaded: LoadedAgenda; step: number }) {
  const now = agenda.steps[step] ?? { kind: 'cover' };
  return (
    <Sheet agenda={agenda} step={now}>
      {now.kind === 'question' && <RoomQuestion agenda={agenda} step={step} question={now.question} />}
      {now.kind === 'prompt' && <Talk agenda={agenda} step={step} words={now.prompt.text} />}
      {now.kind === 'cover' && <Cover agenda={agenda} objectives={objectives} />}
    </Sheet>
  );
}

/** The sheet with its title: where in the lesson the room is, and how long a talk is planned to be. */
function Sheet({ agenda, step, children }: { agenda: Agenda; step: Step; children: ReactNode }) {
  const { text } = useMessages();
  const { stop, questions, prompts } = agenda;
  const title = {
    cover: () => stopTitle(stop),
    question: (number: number) => text('facilitator.question', { number, count: questions.length }),
    prompt: (number: number) => text('facilitator.prompt', { number, count: prompts.length }),
  };
  const words = step.kind === 'cover' ? title.cover() : title[step.kind](step.number);
  const heading = useScreen(step.kind === 'cover' ? words : `${words} · ${stopTitle(stop)}`);
  return (
    <div className="sheet">
      <h1 ref={heading} tabIndex={-1} className={step.kind === 'cover' ? undefined : 'room-where'}>
        {words}
      </h1>
      {step.kind === 'prompt' && (
        <p className="room-minutes">{text('facilitator.talk', { count: step.prompt.minutes })}</p>
      )}
      {children}
    </div>
  );
}

function Cover({ agenda, objectives }: { agenda: Agenda; objectives: readonly string[] }) {
  const { text } = useMessages();
  const { stop, minutes, questions } = agenda;
  const turn = useTurn(agenda, 0);
  useRoomKeys((deed) => deed.kind !== 'hand' && turn(deed.kind === 'next' ? 1 : -1));
  return (
    <>
      <p className="lead">
        {text('facilitator.about', { count: minutes })} · {text('facilitator.questions', { count: questions.length })}
      </p>
      {objectives.length > 0 && (
        <div className="flow">
          <p>
            <b>{text('facilitator.youCan')}</b>
          </p>
          <ul>
            {objectives.map((objective) => (
              <li key={objective}>{objective}</li>
            ))}
          </ul>
        </div>
      )}
      <RoomDock agenda={agenda} step={0} nextIsMain>
        {stop.kind === 'lesson' && (
          <a className="btn" href={lessonLink(stop.lesson.id)}>
            {text('facilitator.openLesson')}
          </a>
        )}
      </RoomDock>
    </>
  );
}

/** What the group talks about, alone on the screen. What to listen for stands on the run sheet only. */
function Talk({ agenda, step, words }: { agenda: Agenda; step: number; words: string }) {
  const turn = useTurn(agenda, step);
  useRoomKeys((deed) => deed.kind !== 'hand' && turn(deed.kind === 'next' ? 1 : -1));
  return (
    <>
      <p className="room-talk">{words}</p>
      <RoomDock agenda={agenda} step={step} nextIsMain />
    </>
  );
}
