import { useState } from 'react';
import { useStore } from 'zustand';
import type { Question } from '../../domain/assessment/question.ts';
import { rulesFor } from '../../domain/assessment/question-rules.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { Rich, Text } from '../../ui/rich-text.tsx';
import { rules } from '../question/rules.ts';
import type { Agenda } from './agenda.ts';
import { type HandOption, handOptions } from './hand-options.ts';
import { Hands } from './hands.tsx';
import { room, setTally } from './room.ts';
import { RoomDock, useTurn } from './room-dock.tsx';
import { RoomWork } from './room-work.tsx';
import { allHands, countHands, handsFor } from './tally.ts';
import { useOptionWords } from './use-option-words.ts';
import { useRoomKeys } from './use-room-keys.ts';

const none = {};

/** A question on the projector: first alone, with the hands that are raised; then, once it is asked for, with its answer. */
export function RoomQuestion({ agenda, step, question }: { agenda: Agenda; step: number; question: Question }) {
  const { text } = useMessages();
  const tally = useStore(room, ({ tallies }) => tallies[question.id] ?? none);
  const keysCount = useStore(room, (state) => state.keysCount);
  const [shown, setShown] = useState(false);
  const [said, setSaid] = useState('');
  const turn = useTurn(agenda, step);
  const options = handOptions(question, rulesFor(rules, question), useOptionWords());
  const groups = ['sure', 'unsure'] as const;
  const rows = options
    ? options.map(({ id, text: words, isRight }) => ({ id, text: words, isShownRight: shown && isRight }))
    : groups.map((id) => ({ id, text: text(`facilitator.${id}`), isShownRight: false }));

  const hand = (at: number, change: 1 | -1) => {
    const option = rows[at];
    if (!option) return false;
    const next = countHands(tally, option.id, change);
    setTally(question.id, () => next);
    setSaid(text('facilitator.said', { number: at + 1, count: handsFor(next, option.id), all: allHands(next) }));
    return true;
  };
  useRoomKeys((deed) => (deed.kind === 'hand' ? hand(deed.at, deed.change) : turn(deed.kind === 'next' ? 1 : -1)));

  return (
    <>
      {options ? (
        <>
          {question.scene && (
            <div className="scene flow">
              <Rich text={question.scene} />
            </div>
          )}
          <h2 className="stem">
            <Text text={question.prompt} />
          </h2>
          {Array.isArray(question.answerKey) && (
            <p className="hint">{text('facilitator.several', { count: question.answerKey.length })}</p>
          )}
        </>
      ) : (
        <>
          <RoomWork question={question} shown={shown} />
          <p className="hint">{text('facilitator.groupsFirst')}</p>
        </>
      )}
      <Hands options={rows} tally={tally} onHand={hand} below={(at) => shown && <Why option={options?.[at]} />} />
      {options && shown && question.explanation && (
        <div className="flow explanation">
          <Rich text={question.explanation} />
        </div>
      )}
      <p className="vh" role="status">
        {said}
      </p>
      <div className="room-help">
        <label>
          <input
            type="checkbox"
            checked={keysCount}
            onChange={(event) => room.setState({ keysCount: event.target.checked })}
          />
          {text('facilitator.keysCount')}
        </label>
        <p>{text('facilitator.keys')}</p>
      </div>
      <RoomDock agenda={agenda} step={step} nextIsMain={shown}>
        <button
          className={shown ? 'btn' : 'btn main'}
          type="button"
          onClick={() => {
            setShown(!shown);
            setSaid(text(shown ? 'facilitator.hidden' : 'facilitator.shown'));
          }}
        >
          {text(shown ? 'facilitator.hide' : 'facilitator.show')}
        </button>
        <button
          className="btn"
          type="button"
          onClick={() => {
            setTally(question.id, () => none);
            setSaid(text('facilitator.resetDone'));
          }}
        >
          {text('facilitator.reset')}
        </button>
      </RoomDock>
    </>
  );
}

/** What is said about an option: why it is right, or what it would do. */
function Why({ option }: { option: HandOption | undefined }) {
  return option?.feedback.map((said, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a feedback has no other name than its place.
    <p key={at} className="hand-why">
      <Text text={said} />
    </p>
  ));
}
