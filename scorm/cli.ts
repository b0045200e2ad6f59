import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { NotComparable } from '../src/compare/course-package.ts';
import { chosenCourse } from './chosen-course.ts';
import { packageAt, packageFrom, printComparison } from './compare-command.ts';
import type { Files } from './files.ts';
import { checkTest, chosenSettings, settingsOptions, settingsUsage } from './options.ts';
import { packageCourse } from './package-course.ts';
import { profiles } from './profiles.ts';
import { packagedSettings } from './settings-file.ts';
import { compiledContent } from './source-content.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);

const usage = `npm run package -- [--standard ${profiles.map(({ standard }) => standard).join('|')}]
    [--content DIR] [--languages en,ar-XB] ${settingsUsage}
    [--player DIR] [--out FILE]
Without --standard, one package for each standard is written into dist/packages/.
npm run package -- --report ZIP [--json FILE]
says what is wrong with a package, ours or not; exit code 1 where it fails a requirement.

npm run package -- --compare OLD.zip [--new NEW.zip]
Says whether NEW.zip, or the package that would be made now, can replace OLD.zip in an LMS. Writes nothing.
Exit code: 0 safe, or safe with what some learners do again; 1 publish as new; 2 cannot be compared.`;

/** All files of a folder by path inside it, forward slashes. */
function folder(path: string): Files {
  const names = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names.map((entry) => {
      const full = join(entry.parentPath, entry.name);
      return [relative(path, full).split(sep).join('/'), new Uint8Array(readFileSync(full))];
    }),
  );
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    // Some shells swallow the two dashes before --content: a bare folder is understood too.
    allowPositionals: true,
    options: {
      standard: { type: 'string' },
      content: { type: 'string' },
      languages: { type: 'string' },
      ...settingsOptions,
      player: { type: 'string', default: join(root, 'dist/player') },
      out: { type: 'string' },
      report: { type: 'string' },
      json: { type: 'string' },
      compare: { type: 'string' },
      new: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.report !== undefined) {
    const { reportCommand } = await import('../src/apps/doctor/report-command.ts');
    return reportCommand({ zip: values.report, json: values.json, print: console.log });
  }
  const old = values.compare === undefined ? undefined : packageAt(values.compare);
  if (old && values.new !== undefined) return printComparison(old, packageAt(values.new));
  const asked = (standard: string, name: string) =>
    values.standard === undefined
      ? !old || [standard, name].includes(old.identity.standard)
      : values.standard === standard;
  const wanted = profiles.filter(({ standard, name }) => asked(standard, name));
  if (values.help || wanted.length === 0 || (values.out !== undefined && wanted.length > 1)) {
    console.error(
      wanted.length === 0 ? `No such standard: ${values.standard ?? old?.identity.standard}\n${usage}` : usage,
    );
    return values.help ? 0 : 2;
  }
  const compiled = await compiledContent(
    values.content ?? positionals[0] ?? join(root, 'course-content'),
    new Date().toISOString().slice(0, 10),
    values.languages?.split(','),
  );
  if (compiled.issues.length > 0) console.error(compiled.issues.join('\n'));
  if (!compiled.course) {
    console.error('Nothing was packaged: mend the errors above first.');
    return 1;
  }
  const { judgeSize } = compiled.course;
  const chosen = chosenSettings(values, compiled.course.outline);
  const { content, outline, authored } = chosenCourse(compiled.course, chosen);
  checkTest(chosen, outline);
  const settings = packagedSettings(outline, chosen);
  const player = folder(values.player);
  for (const profile of wanted) {
    const zip = packageCourse({
      player,
      content,
      outline,
      schemas: profile.manifest?.schemas ? folder(join(here, 'xsd', profile.manifest.schemas)) : new Map(),
      extras: profile.extras ? folder(join(here, profile.extras)) : new Map(),
      profile,
      settings,
      authored,
    });
    if (old) return printComparison(old, packageFrom('as it would be made now', zip));
    const size = judgeSize(zip.length);
    if (size.issues.length > 0) console.error(size.issues.join('\n'));
    if (size.tooLarge) return 1;
    const out = values.out ?? join(root, 'dist/packages', `${outline.id}-${profile.standard}.zip`);
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, zip);
    console.log(`${relative(process.cwd(), out)}  ${profile.name}, ${Math.ceil(zip.length / 1024)} KB`);
  }
  console.log(
    `Administrator code: ${settings.administratorCode}. It and other settings stand in settings.json of each zip.`,
  );
  return 0;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return error instanceof NotComparable ? 2 : 1;
});
