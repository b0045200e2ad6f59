import type { CourseOutline } from '../src/domain/course/course.ts';
import type { PackageSettings } from '../src/domain/course/package-settings.ts';
import { type ReportPreset, reportPresets } from '../src/domain/course/report-preset.ts';

/** Options that end up in settings.json, where they can be changed after packaging. */
export const settingsOptions = {
  modules: { type: 'string' },
  title: { type: 'string' },
  mastery: { type: 'string' },
  'report-as': { type: 'string' },
  'administrator-code': { type: 'string' },
} as const;

export const settingsUsage = `[--modules a,b] [--title TEXT] [--mastery PERCENT]
    [--report-as ${reportPresets.join('|')}] [--administrator-code CODE]`;

type Given = Readonly<Partial<Record<keyof typeof settingsOptions, string | undefined>>>;

/**
 * What was chosen on the command line.
 * @throws Error that says which option is wrong and what it takes.
 */
export function chosenSettings(given: Given, course: CourseOutline): Partial<PackageSettings> {
  const report = given['report-as'];
  const code = given['administrator-code']?.trim();
  if (report !== undefined && !isPreset(report)) {
    throw new Error(`--report-as: there is no "${report}". Write one of ${reportPresets.join(', ')}.`);
  }
  if (given.title !== undefined && given.title.trim() === '') throw new Error('--title: write a title behind it.');
  if (code !== undefined && !/^[A-Za-z0-9-]{4,40}$/.test(code)) {
    throw new Error('--administrator-code: write 4 to 40 letters, digits and hyphens.');
  }
  return {
    ...(report !== undefined && { report }),
    ...(given.modules !== undefined && { modules: chosenModules(given.modules, course) }),
    ...(given.mastery !== undefined && { mastery: percent(given.mastery) }),
    ...(given.title !== undefined && { title: given.title.trim() }),
    ...(code !== undefined && { administratorCode: code }),
  };
}

/**
 * @param course as it will be packaged: a test may have gone with its modules.
 * @throws Error where something was asked of a test that is not there.
 */
export function checkTest(chosen: Partial<PackageSettings>, course: CourseOutline): void {
  if (course.finalAssessment) return;
  if (chosen.report === 'passed-or-failed' || chosen.report === 'never-failed') {
    throw new Error(`--report-as ${chosen.report}: this package has no final test. Write completed-when-read.`);
  }
  if (chosen.mastery !== undefined) throw new Error('--mastery: this package has no final test.');
}

/** In the order of the course. */
function chosenModules(text: string, { modules }: CourseOutline): readonly string[] {
  const wanted = text.split(',').map((id) => id.trim());
  const unknown = wanted.filter((id) => !modules.some((module) => module.id === id));
  if (unknown.length > 0) {
    const all = modules.map(({ id, title }) => `  ${id}: ${title}`).join('\n');
    throw new Error(`--modules: there is no "${unknown.join('", "')}". This course has:\n${all}`);
  }
  return modules.map(({ id }) => id).filter((id) => wanted.includes(id));
}

function percent(text: string): number {
  const value = /^\d+(\.\d+)?%?$/.test(text) ? Number.parseFloat(text) : Number.NaN;
  if (!(value >= 1 && value <= 100)) throw new Error(`--mastery: "${text}" is no number from 1 to 100.`);
  return value;
}

function isPreset(text: string): text is ReportPreset {
  return reportPresets.some((preset) => preset === text);
}
