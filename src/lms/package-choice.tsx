import { useStore } from 'zustand';
import type { LmsStore } from './lms-store.ts';
import type { LmsPackage } from './packages.ts';
import { words } from './words.ts';

/** One button a standard where all packages are of one course; a list where they are not. */
export function PackageChoice({ lms, chosen }: { lms: LmsStore; chosen: LmsPackage }) {
  const { packages, choose } = useStore(lms);
  if (packages.length <= 4 && packages.every(({ course, isDropped }) => course === chosen.course && !isDropped)) {
    return (
      <fieldset className="seg">
        <legend className="vh">{words.standard}</legend>
        {packages.map(({ id, edition }) => (
          <button key={id} type="button" aria-pressed={id === chosen.id} onClick={() => choose(id)}>
            {edition.replace(' Edition', '')}
          </button>
        ))}
      </fieldset>
    );
  }
  return (
    <label className="row">
      <span>{words.package}</span>
      <select value={chosen.id} onChange={({ target }) => choose(target.value)}>
        {packages.map(({ id, title, edition, file, isDropped }) => (
          <option key={id} value={id}>{`${title} · ${edition}${isDropped ? ` · ${file}` : ''}`}</option>
        ))}
      </select>
    </label>
  );
}
