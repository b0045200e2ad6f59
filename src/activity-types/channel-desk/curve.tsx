import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { dollars } from '../../ui/money.ts';
import { type DeskModel, recoverable } from './model.ts';

const [width, height, top] = [280, 63, 6];
/** So many halves are shown. */
const halves = 3.5;

interface CurveProps {
  readonly model: DeskModel;
  /** Minutes since the payment. */
  readonly now: number;
  /** When the right stop request left. */
  readonly stopped: number | undefined;
}

/** What can still be held, over the first days: walked so far solid, ahead dashed; level from where it was stopped. */
export function Curve({ model, now, stopped }: CurveProps) {
  const messages = useMessages();
  const { text, number } = messages;
  const end = model.restHours + halves * model.halfLifeHours;
  const share = (hour: number) => recoverable(model, hour);
  const x = (hour: number) => Math.round((Math.min(hour, end) / end) * width * 10) / 10;
  const y = (value: number) => Math.round((height - (height - top) * value) * 10) / 10;
  const line = (from: number, to: number) =>
    `M${Array.from({ length: 41 }, (_, step) => from + ((to - from) * step) / 40)
      .concat(from < model.restHours && model.restHours < to ? [model.restHours] : [])
      .sort((a, b) => a - b)
      .map((hour) => `${x(hour)} ${y(share(hour))}`)
      .join('L')}`;
  const walked = Math.min(end, (stopped ?? now) / 60);
  const sum = dollars(messages, model.sum * share((stopped ?? now) / 60));
  const rows = [0, model.restHours, ...[1, 2, 3].map((half) => model.restHours + half * model.halfLifeHours)];
  return (
    <>
      <svg
        className="spark"
        viewBox={`0 0 ${width} ${height + 1}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={text('channelDesk.curve', { rest: model.restHours, half: model.halfLifeHours, sum })}
      >
        <path className="ground" d={`M0 ${height}H${width}`} />
        <path className="ahead" d={line(walked, end)} />
        <path className="walked" d={line(0, walked)} />
        {stopped !== undefined && <path className="level" d={`M${x(walked)} ${y(share(walked))}H${width}`} />}
        <path className="here" d={`M${x(now / 60)} 0V${height}`} />
      </svg>
      <p className="ends">
        <span>{text('channelDesk.curvePaid')}</span>
        <span>{text('channelDesk.curveEnd', { count: end })}</span>
      </p>
      <details>
        <summary>
          <Icon name="open" />
          {text('channelDesk.curveTable')}
        </summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{text('channelDesk.hour')}</th>
              <th scope="col">{text('channelDesk.sum')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((hour) => (
              <tr key={hour}>
                <th scope="row">{number(hour)}</th>
                <td>{dollars(messages, model.sum * share(hour))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
