import { useId, useState } from 'react';
import type { Move } from '../../domain/activity/activity.ts';
import { Icon } from '../../ui/icons.tsx';
import type { Entry, Example } from './catalogue.ts';
import { Sample } from './sample.tsx';

interface EntryViewProps {
  readonly entry: Entry;
  readonly language: string;
  /** The entry is the page, or one of many on it. */
  readonly alone: boolean;
  readonly linkTo: (example: string, moves?: readonly Move[]) => string | undefined;
  readonly moves?: readonly Move[] | undefined;
}

/** A type: its name, what it is for, its examples. */
export function EntryView({ entry, language, alone, linkTo, moves }: EntryViewProps) {
  const Title = alone ? 'h1' : 'h2';
  const title = useId();
  return (
    <section className="entry" aria-labelledby={title}>
      <header lang="en" dir="ltr">
        <p className="ref">
          {entry.kind} type · {entry.type}
        </p>
        <Title id={title} tabIndex={alone ? -1 : undefined}>
          {entry.title}
        </Title>
        <p className="lead">{entry.purpose}</p>
      </header>
      {entry.examples.map((example) => (
        <ExampleView key={example.id} {...{ example, language, alone, linkTo, moves }} />
      ))}
    </section>
  );
}

type ExampleViewProps = Omit<EntryViewProps, 'entry'> & { readonly example: Example };

function ExampleView({ example, language, alone, linkTo, moves }: ExampleViewProps) {
  const Title = alone ? 'h2' : 'h3';
  const [run, setRun] = useState(0);
  const [copied, setCopied] = useState(false);
  const json = JSON.stringify(example.source, null, 2);
  return (
    <article className="example" aria-labelledby={`about-${example.id}`}>
      <header className="row" lang="en" dir="ltr">
        <Title id={`about-${example.id}`}>
          <a href={linkTo(example.id)}>{example.name}</a>
        </Title>
        <button className="btn quiet sm push" type="button" onClick={() => setRun(run + 1)}>
          <Icon name="again" />
          Start again
        </button>
      </header>
      {example.rounds && <Rounds rounds={example.rounds} linkTo={(made) => linkTo(example.id, made)} />}
      <div className="beside">
        <div className="part sample">
          <Sample key={`${run} ${moves?.join('.')}`} {...{ example, language, linkTo }} {...(moves && { moves })} />
        </div>
        <section className="source" aria-label={`As it is written: ${example.name}`} lang="en" dir="ltr">
          <p className="row">
            <span className="ref">as it is written</span>
            <button
              className="btn quiet sm push"
              type="button"
              onClick={() => void navigator.clipboard.writeText(json).then(() => setCopied(true))}
            >
              Copy
            </button>
            <span className="vh" role="status">
              {copied && 'Copied'}
            </span>
          </p>
          <pre>
            <code>{json}</code>
          </pre>
        </section>
      </div>
    </article>
  );
}

interface RoundsProps {
  readonly rounds: NonNullable<Example['rounds']>;
  readonly linkTo: (moves: readonly Move[]) => string | undefined;
}

/** Ways into an activity: half played, played well, played badly. */
function Rounds({ rounds: { best, poor }, linkTo }: RoundsProps) {
  return (
    <p className="row small" lang="en" dir="ltr">
      <a href={linkTo(best.slice(0, Math.ceil(best.length / 2)))}>Half played</a>
      <a href={linkTo(best)}>Played well</a>
      <a href={linkTo(poor)}>Played badly</a>
    </p>
  );
}
