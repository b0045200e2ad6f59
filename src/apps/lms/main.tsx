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
import { LmsPage } from '../../lms/lms-page.tsx';
import { createLms } from '../../lms/lms-store.ts';
import type { PackageList } from '../../lms/packages.ts';

/** The parsed boundary: our own server wrote this list. */
const listed: Promise<PackageList> = fetch('packages.json').then((answer) => answer.json());
// Two thirds of the page's bytes: fetched beside the list.
const [list, { createScormAgain }] = await Promise.all([listed, import('./scorm-again.ts')]);

const lms = createLms({
  packages: list.packages,
  storage: localStorage,
  createApi: createScormAgain,
  place: (name, api) => {
    if (api) Reflect.set(window, name, api);
    else Reflect.deleteProperty(window, name);
  },
  now: Date.now,
  pause: (ms) => {
    // On purpose: an LMS that saves by a synchronous request holds up the page like this.
    for (const end = performance.now() + ms; performance.now() < end; );
  },
});

const root = document.getElementById('root');
if (root) createRoot(root).render(<LmsPage lms={lms} problems={list.problems} />);
