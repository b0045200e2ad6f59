// Runs an installed tool, and installs the packages first where a clone is fresh: `tool.mjs tsx scorm/cli.ts …`.
import { existsSync } from 'node:fs';
import { bin, install, root, run } from './steps.mjs';

const [name, ...args] = process.argv.slice(2);
await install();
if (args.includes('scorm/cli.ts') && !existsSync(`${root}/dist/player/index.html`)) {
  console.log('Building the player first …');
  if ((await run(bin('vite'), ['build', '--logLevel', 'warn'])) !== 0) process.exit(1);
}
process.exit(await run(bin(name), args));
