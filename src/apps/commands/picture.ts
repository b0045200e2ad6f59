import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const readme = `${root}/src/README.md`;
const [open, close] = ['<!-- picture: npm run picture -->', '<!-- /picture -->'];

/** The folder of src (or scorm) that a file belongs to. */
function layer(path: string): string | undefined {
  if (/\.test\.tsx?$/.test(path)) return undefined;
  const [top, folder] = path.split('/');
  return top === 'scorm' ? top : top === 'src' && path.split('/').length > 2 ? folder : undefined;
}

/** Which layer imports which, as Mermaid, from the code as it stands. */
async function picture(): Promise<string> {
  process.chdir(root);
  const { output } = await cruise(['src', 'scorm'], {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|svg)$|node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  });
  if (typeof output === 'string') throw new Error(output);
  const arrows = new Set<string>();
  for (const { source, dependencies } of output.modules) {
    for (const { resolved } of dependencies) {
      const [from, to] = [layer(source), layer(resolved)];
      if (from && to && from !== to) arrows.add(`  ${from} --> ${to}`);
    }
  }
  return ['```mermaid', 'flowchart TD', ...[...arrows].sort(), '```'].join('\n');
}

const text = readFileSync(readme, 'utf8');
const [before, after] = [text.indexOf(open), text.indexOf(close)];
const fresh = `${text.slice(0, before)}${open}\n${await picture()}\n${text.slice(after)}`;
if (fresh === text) console.log('The picture in src/README.md shows the code as it is.');
else if (process.argv.includes('--check')) {
  console.error('The picture in src/README.md is older than the code. Run: npm run picture');
  process.exitCode = 1;
} else writeFileSync(readme, fresh);
