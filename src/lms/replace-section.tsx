import { useState } from 'react';
import { useStore } from 'zustand';
import type { Comparison } from '../compare/reason.ts';
import { Icon } from '../ui/icons.tsx';
import type { LmsStore } from './lms-store.ts';
import type { LmsPackage } from './packages.ts';
import { words } from './words.ts';

/** What a comparison has found, in words; a sentence alone where two packages cannot be compared. */
export type Compared =
  | { readonly verdict: Comparison['verdict']; readonly title: string; readonly reasons: readonly ComparedReason[] }
  | string;
type ComparedReason = Pick<Comparison['reasons'][number], 'weight' | 'words'>;

export type ComparePackages = (old: LmsPackage, next: LmsPackage) => Promise<Compared>;

/** Two packages of those that are open, and whether one can take the place of the other. */
export function ReplaceSection({ lms, compare }: { lms: LmsStore; compare: ComparePackages }) {
  const packages = useStore(lms, (state) => state.packages);
  const [chosen, setChosen] = useState<{ readonly old?: string; readonly next?: string }>({});
  const [isBusy, setBusy] = useState(false);
  const [found, setFound] = useState<Compared | undefined>();
  // Those that were opened last, until others are chosen.
  const old = packages.find(({ id }) => id === chosen.old) ?? packages.at(-2);
  const next = packages.find(({ id }) => id === chosen.next) ?? packages.at(-1);
  const choose = (changes: typeof chosen) => {
    setChosen({ ...chosen, ...changes });
    setFound(undefined);
  };
  async function run(one: LmsPackage, other: LmsPackage): Promise<void> {
    setBusy(true);
    setFound(undefined);
    setFound(await compare(one, other));
    setBusy(false);
  }
  return (
    <section aria-labelledby="replace-title">
      <h2 id="replace-title">
        {words.replace} <span className="muted">{words.replaceHint}</span>
      </h2>
      {old && next ? (
        <>
          <PackageField
            label={words.oldPackage}
            packages={packages}
            value={old.id}
            onChange={(id) => choose({ old: id })}
          />
          <PackageField
            label={words.newPackage}
            packages={packages}
            value={next.id}
            onChange={(id) => choose({ next: id })}
          />
          <button
            className="btn line"
            type="button"
            aria-disabled={isBusy}
            onClick={() => !isBusy && void run(old, next)}
          >
            {isBusy ? words.comparing : words.compareNow}
          </button>
        </>
      ) : (
        <p className="muted line">{words.replaceNeedsTwo}</p>
      )}
      {/* There before it says something, so that a screen reader hears it. */}
      <div aria-live="polite">{found !== undefined && <Verdict found={found} />}</div>
    </section>
  );
}

interface PackageFieldProps {
  readonly label: string;
  readonly packages: readonly LmsPackage[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function PackageField({ label, packages, value, onChange }: PackageFieldProps) {
  return (
    <label className="sw-detail">
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {packages.map(({ id, file, edition }) => (
          <option key={id} value={id}>{`${file} · ${edition}`}</option>
        ))}
      </select>
    </label>
  );
}

function Verdict({ found }: { found: Compared }) {
  if (typeof found === 'string') {
    return (
      <div className="notice bad">
        <Icon name="cross" />
        <p>{found}</p>
      </div>
    );
  }
  const { verdict, title, reasons } = found;
  return (
    <div className={verdict === 'new' ? 'notice bad' : verdict === 'redo' ? 'notice warn' : 'notice ok'}>
      <Icon name={verdict === 'new' ? 'cross' : verdict === 'redo' ? 'caution' : 'tick'} />
      <h3>{title}</h3>
      {reasons.length === 0 ? (
        <p>{words.nothingChanged}</p>
      ) : (
        <ul>
          {reasons.map((reason) => (
            <li key={reason.words}>
              <strong>{words.weights[reason.weight]}:</strong> {reason.words}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
