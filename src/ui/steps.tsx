import './styles/steps.css';
import { useMessages } from './messages/context.tsx';

interface StepsProps {
  /** What the list is of, for those who hear it. */
  readonly label: string;
  readonly titles: readonly string[];
  /** Place of the step that is being worked at; beyond the last when all are done. */
  readonly now: number;
}

/** The steps of an activity on a thread: walked, at work, ahead. */
export function Steps({ label, titles, now }: StepsProps) {
  const { text } = useMessages();
  return (
    <ol className="steps" aria-label={label}>
      {titles.map((title, at) => (
        <li
          key={title}
          className={at < now ? 'done' : at === now ? 'now' : undefined}
          aria-current={at === now ? 'step' : undefined}
        >
          {text('steps.step', { count: at + 1, title })}
          {at < now && <span className="vh"> {text('steps.done')}</span>}
        </li>
      ))}
    </ol>
  );
}
