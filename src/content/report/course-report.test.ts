import { describe, expect, it } from 'vitest';
import { tinyCourseWith } from '../../../tests/support/tiny-course.ts';
import { loadCourse } from '../load-course.ts';
import { courseReport } from './course-report.ts';
import { noReportPage, reportPage } from './report-page.ts';
import { reportText } from './report-text.ts';

const options = { today: '2027-07-01', measured: { worstSuspendData: 120 } };

async function report() {
  const { course } = await loadCourse(tinyCourseWith({}));
  if (!course) throw new Error('The tiny course is sound.');
  return courseReport(course, options);
}

const table = async (title: string) => {
  const found = (await report()).find((entry) => entry.title === title);
  return found?.rows ?? [];
};

describe('the report of a course', () => {
  it('says where each objective is taught and asked', async () => {
    expect(await table('Objectives by lesson')).toEqual([['T1', 'T1', 2, 3, 0]]);
    expect(await table('Objectives by Bloom’s level')).toEqual([['T1', '2', '2*', '2', '0', '0', '0', 6]]);
  });

  it('counts minutes, words and deeds of each lesson', async () => {
    const [lesson] = await table('Lessons');
    expect(lesson?.slice(0, 7)).toEqual([
      'first-steps',
      expect.stringMatching(/^0\.\d$/),
      5,
      2,
      expect.any(Number),
      1,
      1,
    ]);
  });

  it('sets drawn beside held', async () => {
    expect(await table('Question banks')).toEqual([
      ['check-basics', 'check', 1, 1, 0, 2, 'single-choice 2'],
      ['final-basics', 'final', '1 of 2', '1 of 1', '0 of 0', 3, 'single-choice 3'],
    ]);
  });

  it('begins with what is to be mended, with its place and the mend', async () => {
    expect((await report())[0]?.title).toBe('To mend');
    expect(await table('To mend')).toContainEqual([
      'S03',
      'error',
      expect.stringMatching(/^course\.json:\d+$/),
      expect.stringContaining('hold 3 questions; 72'),
      expect.stringContaining('Write more questions'),
    ]);
  });

  it('lists facts by grade and age, and those whose review is due', async () => {
    expect((await table('Facts and sources by grade'))[0]).toEqual(['P', 'primary', 2, 1, expect.any(Number)]);
    expect(await table('Facts by age')).toEqual([['2026', 2, 1, 1]]);
    expect((await table('Facts to look at again')).map(([id]) => id)).toEqual(['TIN-1']);
  });

  it('prints the numbers of the rules, measured ones too', async () => {
    expect(await table('Numbers of the rules')).toContainEqual(['B01', '120 characters at worst; bound 4096']);
  });

  it('is the same on a page, where no text becomes mark-up', async () => {
    const page = reportPage('A <course>', await report());
    expect(page).toContain('<h1>A &#60;course&#62;: report</h1>');
    expect(page).toContain('<th scope="row">final-basics</th>');
    expect(noReportPage(['<script>'])).not.toContain('<script>');
    expect(reportText(await report())).toMatch(/final-basics +final +1 of 2/);
  });
});
