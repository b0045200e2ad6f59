import './styles/debrief.css';
import type { InlineText } from '../domain/course/rich-text.ts';
import { Icon, type IconName } from './icons.tsx';
import { useMessages } from './messages/context.tsx';
import { Text } from './rich-text.tsx';

/** One decision of a round, looked back upon. */
export interface DebriefEntry {
  /** How many moves stood before it: the round is taken back to them to decide again. */
  readonly moves: number;
  /** What was to be decided. */
  readonly title: string;
  readonly chosen: InlineText;
  readonly verdict: 'right' | 'partly' | 'wrong';
  /** What it cost, in the units of the activity; absent where it cost nothing. */
  readonly cost?: string | undefined;
  /** What an experienced officer does here; absent where the learner did it. */
  readonly better?: InlineText | undefined;
  readonly why: InlineText;
}

const signs: Readonly<Record<DebriefEntry['verdict'], IconName>> = { right: 'tick', partly: 'caution', wrong: 'cross' };

interface DebriefProps {
  readonly entries: readonly DebriefEntry[];
  readonly onReplay: (moves: number) => void;
}

/** The decisions of a round in order: what was chosen, what it cost, what is better and why; and the way back to each. */
export function Debrief({ entries, onReplay }: DebriefProps) {
  const { text } = useMessages();
  return (
    <section className="debrief">
      <h4>{text('debrief.title')}</h4>
      <ol>
        {entries.map((entry) => (
          <li key={`${entry.moves} ${entry.title}`} className={entry.verdict}>
            <h5>{entry.title}</h5>
            <p className="sign">
              <Icon name={signs[entry.verdict]} />
              {text(`debrief.${entry.verdict}`)}
            </p>
            <dl>
              <dt>{text('debrief.chosen')}</dt>
              <dd>
                <Text text={entry.chosen} />
              </dd>
              {entry.cost && (
                <>
                  <dt>{text('debrief.cost')}</dt>
                  <dd>{entry.cost}</dd>
                </>
              )}
              {entry.better && (
                <>
                  <dt>{text('debrief.better')}</dt>
                  <dd>
                    <Text text={entry.better} />
                  </dd>
                </>
              )}
              <dt>{text('debrief.why')}</dt>
              <dd>
                <Text text={entry.why} />
              </dd>
            </dl>
            <button type="button" className="btn" onClick={() => onReplay(entry.moves)}>
              <Icon name="again" />
              {text('debrief.replay')}
              <span className="vh"> {entry.title}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
