import { useState } from 'react';
import { useStore } from 'zustand';
import { readAnswers } from './entries.ts';
import { Outcome } from './outcome.tsx';
import type { RecordSectionProps } from './record-sections.tsx';
import { standards } from './standards.ts';
import { words } from './words.ts';

const newest = 5;

/** Every answer that the course reported, newest first. */
export function AnswersSection({ lms, chosen }: RecordSectionProps) {
  const values = useStore(lms, (state) => state.values);
  const [showsAll, setShowsAll] = useState(false);
  const answers = readAnswers(standards[chosen.standard], values).toReversed();
  return (
    <section aria-labelledby="answers-title">
      <h2 id="answers-title">
        {words.answers} <span>{answers.length}</span>
      </h2>
      {answers.length === 0 ? (
        <p className="muted line">{words.noAnswers}</p>
      ) : (
        <table id="answers">
          <thead>
            <tr>
              <th scope="col">{words.number}</th>
              <th scope="col">{words.question}</th>
              <th scope="col">{words.answered}</th>
              <th scope="col">{words.result}</th>
            </tr>
          </thead>
          <tbody>
            {answers.slice(0, showsAll ? undefined : newest).map((answer) => (
              <tr key={answer.number}>
                <td>{answer.number}</td>
                <th scope="row">
                  {answer.id}
                  {answer.description && <small>{answer.description}</small>}
                </th>
                <td className="given">{answer.response}</td>
                <td>
                  <Outcome tone={answer.tone}>{answer.result}</Outcome>
                  <small>{words.took(answer.latency, answer.time)}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {answers.length > newest && (
        <button
          className="btn quiet"
          type="button"
          aria-expanded={showsAll}
          aria-controls="answers"
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? words.fewerAnswers : words.allAnswers(answers.length)}
        </button>
      )}
    </section>
  );
}
