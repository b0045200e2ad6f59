import { useStore } from 'zustand';
import { Icon } from '../ui/icons.tsx';
import type { LmsStore } from './lms-store.ts';
import { words } from './words.ts';

/** Files that could not be opened, and a launch that went wrong. */
export function TroubleNotice({ lms, problems }: { lms: LmsStore; problems: readonly string[] }) {
  const { refused, trouble } = useStore(lms);
  return (
    <>
      {/* There before it says something, so that a screen reader hears it. */}
      <div role="alert">
        {refused && (
          <div className="notice bad above">
            <Icon name="cross" />
            <h2>{words.refusedZip}</h2>
            <p>{refused}</p>
          </div>
        )}
        {trouble && (
          <div className="notice warn above">
            <Icon name="caution" />
            <h2>{words.troubles[trouble][0]}</h2>
            <p>{words.troubles[trouble][1]}</p>
          </div>
        )}
      </div>
      {problems.length > 0 && (
        <div className="notice bad above">
          <Icon name="cross" />
          <h2>{words.problems}</h2>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
