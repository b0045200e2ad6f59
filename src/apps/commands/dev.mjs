// `npm run dev [-- --content DIR]`: the player on the dev server, over the course or over another content folder.
import { existsSync } from 'node:fs';
import { bin, install, root, run } from './steps.mjs';

const args = process.argv.slice(2);
const at = args.indexOf('--content');
// Some shells swallow the two dashes: a bare folder is understood too.
const folder = at >= 0 ? args[at + 1] : args.find((arg) => !arg.startsWith('-'));
if (folder !== undefined && !existsSync(`${folder}/course.json`)) {
  console.error(`There is no course.json in "${folder}". Name a folder like course-content.`);
  process.exit(2);
}
await install();
const env = { ...process.env, ...(folder !== undefined && { COURSE_CONTENT: folder }) };
process.exit(await run(bin('vite'), [], { cwd: root, env }));
