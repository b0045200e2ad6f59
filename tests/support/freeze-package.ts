// `npx tsx tests/support/freeze-package.ts`: freezes the edition of course-content as it is now, with learners of every kind,
// once it is handed out. Never overwrites: raise "revision" in course.json for the next.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { folderSource } from '../../src/content/sources/folder.ts';
import { snapshotVersion, writeSnapshot } from '../../src/session/snapshot/snapshot.ts';
import { barePackage } from './bare-package.ts';
import { rulesByType } from './example-questions.ts';
import { frozenLearners } from './frozen-learners.ts';
import { openFrozen } from './frozen-package.ts';
import { listFrozen } from './list-frozen.ts';

const folder = 'tests/frozen/packages';
const zip = await barePackage(folderSource('course-content'));
const { about, course } = openFrozen('course-content', zip);
const path = `${folder}/${about.outline.id}-${about.outline.revision}`;
if (existsSync(`${path}.zip`))
  throw new Error(`${path}.zip is frozen. Raise "revision" in course.json for the next edition.`);
mkdirSync(folder, { recursive: true });
const learners = Object.entries(frozenLearners(course)).map(([name, progress]) => ({
  name,
  snapshot: writeSnapshot(progress, course.layout, rulesByType, 4096),
  progress,
}));
writeFileSync(`${path}.zip`, zip);
writeFileSync(`${path}.json`, `${JSON.stringify({ snapshotVersion, learners }, null, 1)}\n`);
listFrozen();
console.log(`${path}.zip is written: ${zip.length} bytes, ${learners.length} learners.`);
