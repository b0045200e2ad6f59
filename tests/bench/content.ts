import { buildCourse } from '../../src/content/load-course.ts';
import { folderSource } from '../../src/content/sources/folder.ts';
import { type Figures, median, milliseconds } from './figures.ts';

/** How long the whole pipeline takes, from files to compiled course, and how large its output is. */
export async function contentFigures(folder: string): Promise<Figures> {
  const times: number[] = [];
  let characters = 0;
  for (let round = 0; round < 7; round++) {
    const began = performance.now();
    const { compiled } = await buildCourse(folderSource(folder));
    times.push(performance.now() - began);
    characters = Object.values(compiled?.files ?? {}).reduce((sum, text) => sum + text.length, 0);
  }
  return [
    ['Content: read, parse, validate, check and compile, first time', milliseconds(times[0] ?? 0)],
    ['… again, median of 6', milliseconds(median(times.slice(1)))],
    ['Compiled course', `${characters.toLocaleString('en')} characters`],
  ];
}
