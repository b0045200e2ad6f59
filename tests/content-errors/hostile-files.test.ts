import { describe, expect, it } from 'vitest';
import { compileCourse } from '../../src/content/compile.ts';
import { loadCourse } from '../../src/content/load-course.ts';
import { tinyCourse, tinyCourseWith } from '../support/tiny-course.ts';

const hostile: readonly unknown[] = [null, '', 'x', -1, {}, [null], '__proto__'];

/** The value with each of its pieces replaced by another in turn. */
function* damaged(value: unknown, by: unknown): Generator<unknown> {
  yield by;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    for (const piece of damaged(inner, by)) {
      if (Array.isArray(value)) yield value.map((item: unknown, at) => (String(at) === key ? piece : item));
      else yield { ...value, [key]: piece };
    }
  }
}

const written = Object.entries(tinyCourse).filter(([path]) => path.endsWith('.json') && !path.includes('final-'));

describe('a file whose pieces are anything at all', () => {
  it.each(written)(
    '%s gives issues or a course, and never a crash',
    async (path, text) => {
      for (const by of hostile) {
        for (const value of damaged(JSON.parse(text), by)) {
          const { issues, course } = await loadCourse(tinyCourseWith({ [path]: JSON.stringify(value) }));
          if (course) compileCourse(course, { languages: ['ar-XB'] });
          else expect(issues.filter(({ severity }) => severity === 'error')).not.toEqual([]);
          for (const { line, column } of issues) expect(line > 0 && column > 0).toBe(true);
        }
      }
    },
    60_000,
  );

  it.each(['[[[[', '{"a":{"a":{"a":', '\u0000', '"\ud800"', '{"__proto__":{"formatVersion":1}}', '[]', 'null'])(
    'as %j is refused with words',
    async (text) => {
      const { issues, course } = await loadCourse(tinyCourseWith({ 'course.json': text }));
      expect(course).toBeUndefined();
      expect(issues[0]).toMatchObject({ file: 'course.json', severity: 'error' });
    },
  );
});
