import { readFacts } from './facts.ts';
import { Outcome } from './outcome.tsx';
import type { LearnerRecord } from './record.ts';
import { standards } from './standards.ts';
import { dayAndTime } from './time.ts';
import { words } from './words.ts';

interface RecordsTableProps {
  readonly records: readonly LearnerRecord[];
  readonly nameOf: (record: LearnerRecord) => string;
  readonly onRemove: (record: LearnerRecord) => void;
}

/** One row a record: whose, of what, how it went, when it was saved. */
export function RecordsTable({ records, nameOf, onRemove }: RecordsTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
    <section className="wide" aria-labelledby="records-title" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.learner}</th>
            <th scope="col">{words.package}</th>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.score}</th>
            <th scope="col">{words.saved}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {records.map((record) => {
            const { subject, launches, savedAt, values } = record;
            const facts = readFacts(standards[subject.standard], values);
            const result = facts.find(({ label, tone }) => label === words.facts.success && tone) ?? facts[0];
            const score = facts.find(({ label }) => label === words.facts.score);
            return (
              <tr key={`${record.learner} ${record.package}`}>
                <th scope="row">{nameOf(record)}</th>
                <td>
                  {subject.title}
                  <small>{subject.edition}</small>
                </td>
                <td>
                  <Outcome tone={result?.tone}>{result?.value ?? words.notSet}</Outcome>
                </td>
                <td>{score?.value}</td>
                <td>
                  {savedAt === undefined ? words.neverSaved : dayAndTime(savedAt)}
                  <small>{words.launchCount(launches)}</small>
                </td>
                <td>
                  <button
                    className="btn"
                    type="button"
                    aria-label={words.removeOf(nameOf(record), `${subject.title}, ${subject.edition}`)}
                    onClick={() => onRemove(record)}
                  >
                    {words.remove}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
