import { useMessages } from '../../ui/messages/context.tsx';
import { type DeskModel, minutesOf } from './model.ts';
import { storyTime } from './story-time.ts';

const [centre, radius] = [110, 92];
const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** The story's clock, 24 hours round: what has passed since the payment is a thick line, what is left of the rest a dashed one. */
export function Dial({ model, now }: { readonly model: DeskModel; readonly now: number }) {
  const { text } = useMessages();
  const { day, time, ofDay, hour } = storyTime(model, now);
  const paid = minutesOf(model.paid);
  const began = day === 1 ? paid : 0;
  const restEnds = paid + model.restHours * 60;
  const hoursPast = Math.floor(now / 60);
  return (
    <svg
      className="dial"
      viewBox="0 0 220 220"
      role="img"
      aria-label={text('channelDesk.clock', { day, time, paid: model.paid, count: hoursPast })}
    >
      <circle className="rim" cx={centre} cy={centre} r={radius} />
      {hours.map((mark) => (
        <path
          key={mark}
          className={mark % 6 === 0 ? 'mark six' : 'mark'}
          d={`M${at(mark * 60, radius)}L${at(mark * 60, radius - (mark % 6 === 0 ? 10 : 5))}`}
        />
      ))}
      {[0, 6, 12, 18].map((mark) => {
        const [x = 0, y = 0] = point(mark * 60, radius - 24);
        return (
          <text key={mark} x={x} y={y + 4}>
            {String(mark).padStart(2, '0')}
          </text>
        );
      })}
      <path className="passed" d={arc(began, ofDay)} />
      {day === 1 && ofDay < restEnds && <path className="rest" d={arc(ofDay, restEnds)} />}
      {day === 1 && <circle className="paid" cx={point(paid, radius)[0]} cy={point(paid, radius)[1]} r={6} />}
      <circle className="now" cx={point(ofDay, radius)[0]} cy={point(ofDay, radius)[1]} r={8} />
      <text className="big" x={centre} y={centre + 2}>
        {time}
      </text>
      <text x={centre} y={centre + 22}>
        {text('channelDesk.day', { day, hour })}
      </text>
    </svg>
  );
}

/** Midnight is at the top. */
function point(minute: number, from: number): [x: number, y: number] {
  const angle = (minute / 1440) * 2 * Math.PI;
  const place = (value: number) => Math.round((centre + value * from) * 10) / 10;
  return [place(Math.sin(angle)), place(-Math.cos(angle))];
}

function at(minute: number, from: number): string {
  return point(minute, from).join(' ');
}

function arc(from: number, to: number): string {
  return `M${at(from, radius)}A${radius} ${radius} 0 ${to - from > 720 ? 1 : 0} 1 ${at(to, radius)}`;
}
