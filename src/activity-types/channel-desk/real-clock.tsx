import { useMessages } from '../../ui/messages/context.tsx';
import { type DeskModel, recoverable, start } from './model.ts';
import type { ChannelDesk } from './schema.ts';
import { daysBetween, hoursOf } from './story-time.ts';

const [width, height] = [700, 200];

interface RealClockProps {
  readonly desk: ChannelDesk;
  /** Minutes after the payment at which the learner's right stop request left. */
  readonly stopped: number | undefined;
}

/**
 * The learner's stop request and the real one over the same days: how much of the sum was still held. As a picture on the
 * curve of the story, and as a table that says the same.
 */
export function RealClock({ desk, stopped }: RealClockProps) {
  const { text, percent, number, date } = useMessages();
  const { model, realCase: real } = desk;
  const noticed = daysBetween(real.paid, real.noticed);
  const [from, until] = [real.heldFrom, real.heldUntil].map((day) => daysBetween(real.paid, day));
  const stopDay = stopped === undefined ? undefined : stopped / 1440;
  const days = Math.max((until ?? 0) + 2, Math.ceil(stopDay ?? 0) + 1);
  const mine = stopped === undefined ? 0 : recoverable(model, stopped / 60);
  const theirs = real.held / real.sum;
  const place = (day: number, share: number) => ({
    insetInlineStart: `${(day / days) * 100}%`,
    insetBlockStart: `${(1 - share) * 100}%`,
  });
  const endingAt = (day: number, share: number) => ({
    insetInlineEnd: `${(1 - day / days) * 100}%`,
    insetBlockStart: `${(1 - share) * 100}%`,
  });
  const yours =
    stopped === undefined
      ? text('channelDesk.never')
      : `${text('channelDesk.afterHours', { count: hoursOf(stopped) })}, ${percent(mine)}`;
  const heldOn = text('channelDesk.fromTo', { from: date(real.heldFrom), to: date(real.heldUntil) });
  const opened = start(desk).now;
  return (
    <>
      <figure className="clocks">
        <div
          className="plane"
          role="img"
          aria-label={text('channelDesk.chart', {
            yours,
            real: real.title,
            theirs: `${heldOn}, ${percent(theirs)}`,
            floor: percent(model.floor),
          })}
        >
          <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
            {[0, 0.5, 1].map((share) => (
              <path key={share} className="grid" d={`M0 ${height * (1 - share)}H${width}`} />
            ))}
            <path className="model" d={curve(model, days)} />
            <path className="border" d={`M${(noticed / days) * width} 0V${height}`} />
            <path
              className="theirs"
              d={`M${((from ?? 0) / days) * width} ${height * (1 - theirs)}H${(((until ?? 0) + 1) / days) * width}`}
            />
          </svg>
          {[1, 0.5].map((share) => (
            <span key={share} className="tick" style={place(0, share)}>
              {percent(share)}
            </span>
          ))}
          <span className="word" style={place(noticed, 0.3)}>
            {text('channelDesk.noticed')}
          </span>
          <span className="word story" style={endingAt(days, 0.16)}>
            {text('channelDesk.curveName')}
          </span>
          {stopDay !== undefined && (
            <>
              <i className="dot" style={place(stopDay, mine)} />
              <b className="word yours" style={place(stopDay, mine)}>
                {text('channelDesk.yourDesk')}
              </b>
            </>
          )}
          <b className="word real" style={endingAt((until ?? 0) + 1, theirs)}>
            {date(real.paid.slice(0, 7))}
          </b>
        </div>
        <div className="days" aria-hidden="true">
          {Array.from({ length: days + 1 }, (_, day) => day).map((day) => (
            <span key={day} style={{ insetInlineStart: `${(day / days) * 100}%` }}>
              {number(day)}
            </span>
          ))}
        </div>
        <figcaption>{text('channelDesk.dayAxis')}</figcaption>
      </figure>
      <table>
        <caption className="vh">{text('channelDesk.clocks')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('channelDesk.step')}</th>
            <th scope="col">{text('channelDesk.yourDesk')}</th>
            <th scope="col">{real.title}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{text('channelDesk.paidRow')}</th>
            <td>{text('channelDesk.afterHours', { count: 0 })}</td>
            <td>{date(real.paid)}</td>
          </tr>
          <tr>
            <th scope="row">{text('channelDesk.noticedRow')}</th>
            <td>{text('channelDesk.afterHours', { count: hoursOf(opened) })}</td>
            <td>
              {date(real.noticed)} ({text('channelDesk.afterDays', { count: noticed })})
            </td>
          </tr>
          <tr>
            <th scope="row">{text('channelDesk.heldRow')}</th>
            <td>
              {stopped === undefined
                ? text('channelDesk.never')
                : text('channelDesk.afterHours', { count: hoursOf(stopped) })}
            </td>
            <td>{heldOn}</td>
          </tr>
          <tr>
            <th scope="row">{text('channelDesk.shareRow')}</th>
            <td>{percent(mine)}</td>
            <td>{percent(theirs)}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

/** The story's curve over so many days. */
function curve(model: DeskModel, days: number): string {
  const points = Array.from({ length: 85 }, (_, step) => (step / 84) * days);
  return `M${points.map((day) => `${(day / days) * width} ${height * (1 - recoverable(model, day * 24))}`).join('L')}`;
}
