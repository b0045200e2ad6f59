import '../../ui/styles/tokens.css';
import '../../ui/styles/base.css';
import '../../ui/styles/buttons.css';
import '../../ui/styles/art.css';
import '../../ui/styles/bar.css';
import '../../ui/styles/stamps.css';
import '../../ui/styles/states.css';
import '../../ui/styles/arrange.css';
import '../../ui/styles/table.css';
import '../../ui/styles/tools.css';
import '../../lms/record.css';
import { createRoot } from 'react-dom/client';
import type { CheckPackage } from '../../lms/doctor/doctor-section.tsx';
import { LmsPage } from '../../lms/lms-page.tsx';
import { createLms } from '../../lms/lms-store.ts';
import { openDropped } from '../../lms/open-dropped.ts';
import type { LmsPackage, PackageList } from '../../lms/packages.ts';
import type { Compared } from '../../lms/replace-section.tsx';
import { words } from '../../lms/words.ts';
import { PackageRefusal } from '../../package-reader/refusal.ts';
import { type PackageFiles, unpack } from '../../package-reader/unpack.ts';

/** The parsed boundary: our own server wrote this list. */
const list: PackageList = await (await fetch('packages.json')).json();
/** Files of the zips that were opened here, by the package's id. */
const dropped = new Map<string, PackageFiles>();
/** Those zips as they are, for the doctor. */
const zipsById = new Map<string, File>();

/** Fetched each time: a package is made again and again. */
async function fetchZip(id: string, file: string): Promise<Uint8Array> {
  const answer = await fetch(`packages/${encodeURIComponent(id)}.zip`).catch(() => undefined);
  if (!answer?.ok) throw new Error(words.notFetched(file));
  return new Uint8Array(await answer.arrayBuffer());
}

async function filesOf({ id, file }: LmsPackage): Promise<PackageFiles> {
  const opened = dropped.get(id);
  if (opened) return opened;
  return unpack(await fetchZip(id, file));
}

const lms = createLms({
  packages: list.packages,
  storage: localStorage,
  runnerPorts: list.runnerPorts,
  filesOf,
  now: Date.now,
  after: (ms, act) => {
    const timer = window.setTimeout(act, ms);
    return () => window.clearTimeout(timer);
  },
});

async function openZips(zips: readonly File[]): Promise<void> {
  const { add, refuse } = lms.getState();
  refuse(undefined);
  const refusals: string[] = [];
  for (const zip of zips) {
    try {
      const { about, files } = await openDropped(zip, (bytes) => crypto.subtle.digest('SHA-256', bytes));
      dropped.set(about.id, files);
      zipsById.set(about.id, zip);
      add(about);
    } catch (error) {
      if (!(error instanceof PackageRefusal)) throw error;
      refusals.push(words.refusedOf(zip.name, error.message));
    }
  }
  if (refusals.length > 0) refuse(refusals.join('\n'));
}

const check: CheckPackage = async (zip, run) => {
  const { checkZip } = await import('./check-zip.ts');
  const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());
  if (!('id' in zip)) return checkZip(zip.name, await bytesOf(zip), run);
  const opened = zipsById.get(zip.id);
  return checkZip(zip.file, opened ? await bytesOf(opened) : await fetchZip(zip.id, zip.file), run);
};

/** Comparing knows every question type, so that it comes when it is asked for. */
async function compare(old: LmsPackage, next: LmsPackage): Promise<Compared> {
  try {
    const [{ comparePackages }, one, other] = await Promise.all([
      import('./compare-packages.ts'),
      filesOf(old),
      filesOf(next),
    ]);
    return comparePackages([old.file, one], [next.file, other]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <LmsPage lms={lms} problems={list.problems} onZips={openZips} check={check} compare={compare} />,
  );
}
