import { useRef } from 'react';
import { useStore } from 'zustand';
import type { LmsStore } from './lms-store.ts';
import { words } from './words.ts';

/** In whose name the package is launched: one of several, one more, and how they are called. */
export function LearnerFields({ lms }: { lms: LmsStore }) {
  const { learners, learner, chooseLearner, addLearner, renameLearner } = useStore(lms);
  const name = useRef<HTMLInputElement>(null);
  return (
    <div className="two-fields">
      <div className="fld">
        <label className="l" htmlFor="learner">
          {words.learner}
        </label>
        <p className="why" id="learner-why">
          {words.learnerHint}
        </p>
        <div className="row">
          <select
            id="learner"
            aria-describedby="learner-why"
            value={learner.id}
            onChange={({ target }) => chooseLearner(target.value)}
          >
            {learners.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name.trim() || words.nameless}
              </option>
            ))}
          </select>
          <button
            className="btn"
            type="button"
            onClick={() => {
              addLearner(words.newLearnerName(learners.length + 1));
              name.current?.focus();
              // The name that was given is there to be typed over, once it stands in the field.
              requestAnimationFrame(() => name.current?.select());
            }}
          >
            {words.addLearner}
          </button>
        </div>
      </div>
      <div className="fld">
        <label className="l" htmlFor="learner-name">
          {words.learnerName}
        </label>
        <p className="why" id="learner-name-why">
          {words.learnerNameHint}
        </p>
        <input
          ref={name}
          className="in"
          id="learner-name"
          aria-describedby="learner-name-why"
          autoComplete="off"
          maxLength={200}
          value={learner.name}
          onChange={({ target }) => renameLearner(target.value)}
        />
      </div>
    </div>
  );
}
