import { describe, expect, it } from 'vitest';
import { edited, tinyCourse, tinyCourseWith } from '../../../tests/support/tiny-course.ts';
import { loadCourse } from '../load-course.ts';
import { type Migration, migrate } from './migrate.ts';

const steps: readonly Migration[] = [
  { from: 1, migrate: (_, { name, ...rest }) => ({ ...rest, title: name }) },
  { from: 2, migrate: (kind, value) => (kind === 'lesson' ? { ...value, minutes: 5 } : value) },
];

describe('a file of an older format', () => {
  it('goes through every step to the newest', () => {
    expect(migrate('lesson', { formatVersion: 1, name: 'x' }, 3, steps)).toEqual({
      value: { formatVersion: 3, title: 'x', minutes: 5 },
    });
    expect(migrate('bank', { formatVersion: 2, title: 'x' }, 3, steps)).toEqual({
      value: { formatVersion: 3, title: 'x' },
    });
  });

  it('is refused where no way leads to the newest', () => {
    expect(migrate('bank', { formatVersion: 0 }, 3, steps)).toMatchObject({ problem: { code: 'unknown-version' } });
  });

  it('is refused where it is newer, or says no version', () => {
    expect(migrate('bank', { formatVersion: 4 }, 3, steps)).toMatchObject({ problem: { code: 'newer-version' } });
    expect(migrate('bank', {}, 3, steps)).toMatchObject({ problem: { code: 'missing-version' } });
  });

  it('loads like a new one, once a step is there', async () => {
    const old = edited('glossary.json', '"formatVersion": 1', '"formatVersion": 0').replace('"term"', '"word"');
    const step: Migration = {
      from: 0,
      migrate: (_, value) => JSON.parse(JSON.stringify(value).replace('"word"', '"term"')),
    };
    expect((await loadCourse(tinyCourseWith({ 'glossary.json': old }), { migrations: [step] })).issues).toEqual([]);
    expect(Object.keys(tinyCourse)).toContain('glossary.json');
  });
});
