import { join } from 'node:path';
import { check } from './check.ts';
import { retireIds, writeIds } from './ids.ts';
import { outline } from './outline.ts';
import { report } from './report.ts';
import { writeSchemas } from './schemas.ts';

const usage = `npm run content -- COMMAND [DIR]

  check [DIR]     names every issue as file:line:column severity code message; exit code 1 on an error
  report [DIR]    prints what can be counted: objectives, minutes, words, reading level, facts, rules, waivers
  outline [DIR]   prints the modules, lessons and tests of the course
  ids [DIR]       adds ids and answer keys of the course to its ids.json, so that the check can name what vanished or changed
  retire [DIR]    says of every id that vanished that it went on purpose, in this edition and today; none is ever used again
  schemas [DIR]   writes the JSON Schemas that editors complete and explain the files with

DIR is the content folder; without it, course-content.
`;

const commands: Readonly<Record<string, (folder: string) => Promise<number>>> = {
  check,
  report,
  outline,
  ids: writeIds,
  retire: retireIds,
  schemas: (folder) => writeSchemas(join(folder, 'schemas')),
};

const [name = '', folder = 'course-content', ...more] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) && more.length === 0 ? commands[name] : undefined;
if (command) process.exitCode = await command(folder);
else {
  process.stderr.write(usage);
  process.exitCode = 2;
}
