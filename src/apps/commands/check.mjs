// `npm run check`: format, lint, types, boundaries, dead code, spelling, content. Two at a time; says yes or no for each.
import { bin, capture, install, seconds } from './steps.mjs';

/** Each step is one row: what it looks at, and the program that does. */
export const checks = [
  ['types', bin('tsc'), ['-p', '.']],
  ['format and lint', bin('biome'), ['ci', '--colors=off', '.']],
  ['boundaries', bin('depcruise'), ['--config', '.dependency-cruiser.cjs', 'src', 'scorm', 'tests']],
  ['dead code', bin('knip'), []],
  ['spelling', bin('cspell'), ['lint', '--no-progress', '--no-color', '--show-suggestions']],
  ['content', bin('tsx'), ['src/apps/content-cli/main.ts', 'check']],
  ['requirements in scorm/README.md', bin('tsx'), ['src/apps/doctor/write-requirements.ts', '--check']],
  ['interactions in scorm/README.md', bin('tsx'), ['src/apps/interactions/write-interactions.ts', '--check']],
  ['picture in src/README.md', bin('tsx'), ['src/apps/commands/picture.ts', '--check']],
];

/** Runs all checks; resolves to the number of those that failed. */
export async function check() {
  const waiting = [...checks];
  let failed = 0;
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [title, program, args] = next;
      const began = Date.now();
      const { code, output } = await capture(program, args);
      console.log(`${code === 0 ? 'yes' : 'NO '}  ${title} (${seconds(began)})`);
      if (code !== 0) console.log(output.trimEnd());
      if (code !== 0) failed++;
    }
  };
  await Promise.all([worker(), worker()]);
  return failed;
}

if (process.argv[1]?.endsWith('check.mjs')) {
  await install();
  const began = Date.now();
  const failed = await check();
  console.log(`${checks.length - failed} of ${checks.length} checks passed in ${seconds(began)}.`);
  process.exit(failed === 0 ? 0 : 1);
}
