import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { requirementTable } from '../../doctor/requirement-table.ts';

/** Writes the doctor's requirements into scorm/README.md; with `--check` only says whether they are the ones of the code. */
const readme = fileURLToPath(new URL('../../../scorm/README.md', import.meta.url));
const [open, close] = [
  '<!-- requirements: npx tsx src/apps/doctor/write-requirements.ts -->',
  '<!-- /requirements -->',
];

const text = readFileSync(readme, 'utf8');
const [before, after] = [text.indexOf(open), text.indexOf(close)];
const fresh = `${text.slice(0, before)}${open}\n\n${requirementTable()}\n\n${text.slice(after)}`;
if (before === -1 || after < before) {
  console.error(`scorm/README.md has no ${open} … ${close}.`);
  process.exitCode = 1;
} else if (fresh === text) {
  console.log('The requirements in scorm/README.md are those of the code.');
} else if (process.argv.includes('--check')) {
  console.error(
    'The requirements in scorm/README.md are not those of the code. Run: npx tsx src/apps/doctor/write-requirements.ts',
  );
  process.exitCode = 1;
} else {
  writeFileSync(readme, fresh);
  console.log('The requirements in scorm/README.md are those of the code now.');
}
