import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Copies the course into a folder and adds one lesson of an ordinary length to its first module. */
export function withOneMoreLesson(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  const file = join(to, 'course.json');
  const course = readFileSync(file, 'utf8');
  const first = /"lessons": \[\s*"/.exec(course)?.[0];
  const module = /"modules": \[\s*\{\s*"id": "([^"]+)"/.exec(course)?.[1];
  if (!first || !module) throw new Error('The course has no module with lessons.');
  writeFileSync(
    file,
    course.replace(
      /("lessons": \[[^\]]*")(\s*\])/,
      (_, lessons: string, end: string) => `${lessons},\n"one-more-lesson"${end}`,
    ),
  );
  const parts = ['one', 'two', 'three'].map((id) => ({
    id,
    title: `Part ${id}`,
    blocks: [{ id: `oml-${id}`, type: 'text', story: true, text: `${'A sentence of the case. '.repeat(12)}${id}` }],
  }));
  const lesson = {
    formatVersion: 1,
    id: 'one-more-lesson',
    title: 'What a partner may keep',
    minutes: 6,
    objectives: ['F1'],
    parts,
  };
  writeFileSync(join(to, 'modules', module, 'one-more-lesson.json'), JSON.stringify(lesson));
}
