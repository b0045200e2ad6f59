import { type Address, formatAddress } from './address.ts';
import type { Entry } from './catalogue.ts';

const groups = [
  { kind: 'question', title: 'Question types' },
  { kind: 'block', title: 'Block types' },
] as const;

interface RailProps {
  readonly entries: readonly Entry[];
  readonly address: Address;
  /** On narrow screens it is there only when it was asked for. */
  readonly open: boolean;
}

/** The types as stops on the thread; a diamond is a question, a circle a block, as in a lesson. */
export function Rail({ entries, address, open }: RailProps) {
  return (
    <nav className={open ? 'rail gallery-rail open' : 'rail gallery-rail'} aria-label="Types" lang="en" dir="ltr">
      {groups.map(({ kind, title }) => (
        <section key={kind}>
          <h2>{title}</h2>
          <ul className="trail">
            {entries
              .filter((entry) => entry.kind === kind)
              .map((entry) => (
                <li key={entry.type} className={kind === 'question' ? 'act' : undefined}>
                  <a
                    href={formatAddress({ ...address, type: entry.type, example: undefined })}
                    aria-current={entry.type === address.type || undefined}
                  >
                    {entry.title} <span className="t">{entry.examples.length}</span>
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
