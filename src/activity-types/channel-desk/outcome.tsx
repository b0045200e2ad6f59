import type { PlayedRound } from '../../domain/activity/activity.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { dollars } from '../../ui/money.ts';
import { TermedText } from '../../ui/rich-text.tsx';
import { rightFor } from './gauges.tsx';
import { type DeskState, scoreOf } from './model.ts';
import { RealClock } from './real-clock.tsx';
import type { ChannelDesk } from './schema.ts';

interface OutcomeProps {
  readonly activity: ChannelDesk;
  readonly round: PlayedRound<DeskState>;
}

/** What the round is worth, part by part, and the learner's clock beside a real one. */
export function Outcome({ activity: desk, round: { state } }: OutcomeProps) {
  const messages = useMessages();
  const { text, number, percent } = messages;
  const { model, realCase } = desk;
  const score = scoreOf(desk, state);
  const trustless = score.trust === 0 ? 0 : (score.lawful * 100) / score.trust;
  const parts = [
    {
      id: 'money',
      name: text('channelDesk.money'),
      came: text('channelDesk.of', {
        part: dollars(messages, model.sum * score.money),
        whole: dollars(messages, model.sum),
      }),
      worth: score.money,
      whole: model.weights.money,
    },
    {
      id: 'evidence',
      name: text('channelDesk.evidence'),
      came: text('channelDesk.evidenceCame', {
        logs: text(score.logs ? 'channelDesk.logsKept' : 'channelDesk.logsGone'),
        percent: percent(score.evidence),
      }),
      worth: score.evidence,
      whole: model.weights.evidence,
    },
    {
      id: 'lawful',
      name: text('channelDesk.lawful'),
      came: text('channelDesk.lawfulCame', { trust: score.trust, percent: percent(trustless) }),
      worth: score.lawful,
      whole: model.weights.lawful,
    },
  ];
  return (
    <div className="desk-end">
      <table>
        <caption>{text('channelDesk.points')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('channelDesk.part')}</th>
            <th scope="col">{text('channelDesk.came')}</th>
            <th scope="col">{text('channelDesk.worth')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ id, name, came, worth, whole }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{came}</td>
              <td className="num">
                {text('channelDesk.pointsOf', { part: number(Math.round(worth * whole)), whole })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h4>{text('channelDesk.clocks')}</h4>
      <p>
        <TermedText text={realCase.text} />
      </p>
      <RealClock desk={desk} stopped={rightFor(desk, state, 'money')?.left} />
      <p>
        <TermedText text={realCase.caution} />
      </p>
    </div>
  );
}
