import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { modes } from './launch-values.ts';
import { LearnerFields } from './learner-fields.tsx';
import type { LmsStore } from './lms-store.ts';
import type { LmsPackage } from './packages.ts';
import { TakeOver } from './take-over.tsx';
import { timeOfDay } from './time.ts';
import { words } from './words.ts';

/** Between two launches: what is kept, what the next launch tells the course, and the button. */
export function LaunchSheet({ lms, chosen }: { lms: LmsStore; chosen: LmsPackage }) {
  const { record, ending, settings, set, launch, launchable, chooseLaunchable } = useStore(lms);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that took the course away is gone too; the page's first look leaves the focus alone.
    if (lms.getState().ending) heading.current?.focus();
  }, [lms]);
  return (
    <form
      className="launch"
      onSubmit={(event) => {
        event.preventDefault();
        launch();
      }}
    >
      <p className="ref">{chosen.edition}</p>
      <h2 ref={heading} tabIndex={-1} className="display">
        {chosen.title}
      </h2>
      {ending && <p>{words.endings[ending]}</p>}
      <p className="muted">
        {record
          ? words.kept(record.launches, record.savedAt === undefined ? undefined : timeOfDay(record.savedAt))
          : words.firstLaunch}
      </p>
      {chosen.isDropped && <p className="muted">{words.droppedHint}</p>}
      <LearnerFields lms={lms} />
      <TakeOver lms={lms} chosen={chosen} />
      {chosen.launchables.length > 1 && (
        <div className="fld">
          <label className="l" htmlFor="launchable">
            {words.launchable}
          </label>
          <p className="why" id="launchable-why">
            {words.launchableHint(chosen.launchables.length)}
          </p>
          <select
            id="launchable"
            aria-describedby="launchable-why"
            value={launchable?.identifier}
            onChange={({ target }) => chooseLaunchable(target.value)}
          >
            {chosen.launchables.map(({ identifier, title, path }) => (
              <option key={identifier} value={identifier}>
                {title ?? path}
              </option>
            ))}
          </select>
        </div>
      )}
      {launchable && !launchable.isSco && <p className="muted">{words.assetHint}</p>}
      <div className="two-fields">
        <div className="fld">
          <label className="l" htmlFor="passing">
            {words.passing}
          </label>
          <p className="why" id="passing-why">
            {words.passingHint(launchable?.passing)}
          </p>
          <input
            className="in"
            id="passing"
            aria-describedby="passing-why"
            type="number"
            min={0}
            max={100}
            step="any"
            value={settings.passing}
            onChange={({ target }) => set({ passing: target.value })}
          />
        </div>
        <div className="fld">
          <label className="l" htmlFor="mode">
            {words.mode}
          </label>
          <p className="why" id="mode-why">
            {words.modeHint}
          </p>
          <select
            id="mode"
            aria-describedby="mode-why"
            value={settings.mode}
            onChange={({ target }) => set({ mode: modes.find((mode) => mode === target.value) ?? 'normal' })}
          >
            {modes.map((mode) => (
              <option key={mode} value={mode}>
                {words.modes[mode]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <button className="btn main" type="submit">
        {record ? words.relaunch : words.launch}
      </button>
    </form>
  );
}
