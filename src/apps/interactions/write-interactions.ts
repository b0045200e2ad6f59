import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { interactionTable } from './interaction-table.ts';

// SCORM 1.2 says the time of day at the learner's place; the table is the same on every machine.
process.env.TZ = 'UTC';

/** Writes what arrives of each type into scorm/README.md; with `--check` only says whether it is what the code sends. */
const readme = fileURLToPath(new URL('../../../scorm/README.md', import.meta.url));
const command = 'npx tsx src/apps/interactions/write-interactions.ts';
const [open, close] = [`<!-- interactions: ${command} -->`, '<!-- /interactions -->'];

const text = readFileSync(readme, 'utf8');
const [before, after] = [text.indexOf(open), text.indexOf(close)];
const fresh = `${text.slice(0, before)}${open}\n\n${interactionTable()}\n\n${text.slice(after)}`;
if (before === -1 || after < before) {
  console.error(`scorm/README.md has no ${open} … ${close}.`);
  process.exitCode = 1;
} else if (fresh === text) {
  console.log('The interactions in scorm/README.md are those of the code.');
} else if (process.argv.includes('--check')) {
  console.error(`The interactions in scorm/README.md are not those of the code. Run: ${command}`);
  process.exitCode = 1;
} else {
  writeFileSync(readme, fresh);
  console.log('The interactions in scorm/README.md are those of the code now.');
}
