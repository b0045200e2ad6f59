import { useState } from 'react';
import { useStore } from 'zustand';
import { shortened } from './call-log.ts';
import { compareValues } from './difference.ts';
import type { LmsStore } from './lms-store.ts';
import { ElementName } from './outcome.tsx';
import type { LearnerRecord } from './record.ts';
import type { Values } from './standards.ts';
import { dayAndTime } from './time.ts';
import { words } from './words.ts';

/** Rows in the page; two learners who answered everything differ in thousands of elements. */
const most = 300;

interface Side {
  readonly name: string;
  /** The record itself, not a session of it. */
  readonly isNow: boolean;
  readonly values: Values;
}

interface CompareRecordsProps {
  readonly lms: LmsStore;
  readonly nameOf: (record: LearnerRecord) => string;
}

/** Two records side by side: of two learners, or of one before and after a session. */
export function CompareRecords({ lms, nameOf }: CompareRecordsProps) {
  const { records, sessions } = useStore(lms);
  const sides = records.flatMap((record): Side[] => {
    const name = `${nameOf(record)} · ${record.subject.title} · ${record.subject.edition}`;
    return [
      { name: `${name} · ${words.now}`, isNow: true, values: record.values },
      ...sessions(record)
        .toReversed()
        .map(({ launch, endedAt, values }) => ({
          name: `${name} · ${words.session(launch, dayAndTime(endedAt))}`,
          isNow: false,
          values,
        })),
    ];
  });
  // The first two records; of a single one, as it is and as its oldest session left it.
  const [chosen, setChosen] = useState<readonly [number, number]>(() => {
    const others = sides.findIndex(({ isNow }, at) => at > 0 && isNow);
    return [0, others === -1 ? sides.length - 1 : others];
  });
  const [differencesOnly, setDifferencesOnly] = useState(true);
  const [first, second] = chosen;
  const pairs = compareValues(sides[first]?.values ?? {}, sides[second]?.values ?? {});
  const differing = pairs.filter(({ differs }) => differs);
  const listed = differencesOnly ? differing : pairs;
  return (
    <section aria-labelledby="compare-title" className="stack">
      <h3 id="compare-title">{words.compareTitle}</h3>
      <p className="muted">{words.compareHint}</p>
      <div className="two-fields wider">
        <SideChoice label={words.first} sides={sides} value={first} onChange={(at) => setChosen([at, second])} />
        <SideChoice label={words.second} sides={sides} value={second} onChange={(at) => setChosen([first, at])} />
      </div>
      <p aria-live="polite">{words.differing(differing.length, pairs.length)}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={differencesOnly}
          onChange={({ target }) => setDifferencesOnly(target.checked)}
        />
        {words.differencesOnly}
      </label>
      {listed.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
        <section className="wide log" aria-labelledby="compare-title" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.element}</th>
                <th scope="col">{words.first}</th>
                <th scope="col">{words.second}</th>
              </tr>
            </thead>
            <tbody>
              {listed.slice(0, most).map(({ element, differs, ...pair }) => (
                <tr key={element} className={differs ? 'differs' : undefined}>
                  <th scope="row">
                    <ElementName name={element} />
                  </th>
                  <ValueCell value={pair.first} />
                  <ValueCell value={pair.second} />
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {listed.length > most && <p className="muted">{words.moreRows(listed.length - most)}</p>}
    </section>
  );
}

interface SideChoiceProps {
  readonly label: string;
  readonly sides: readonly Side[];
  readonly value: number;
  readonly onChange: (at: number) => void;
}

function SideChoice({ label, sides, value, onChange }: SideChoiceProps) {
  return (
    <label className="fld">
      <span className="l">{label}</span>
      <select value={value} onChange={({ target }) => onChange(Number(target.value))}>
        {sides.map(({ name }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two learners may share a name; the place is what is chosen.
          <option key={at} value={at}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function ValueCell({ value }: { value: string | undefined }) {
  if (value === undefined) return <td className="muted">{words.absent}</td>;
  const { text, length } = shortened(value, 120);
  return (
    <td>
      {text}
      {length !== undefined && <small>{words.characters(length)}</small>}
    </td>
  );
}
