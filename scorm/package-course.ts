import { hash32 } from '../src/domain/assessment/random.ts';
import type { CourseOutline } from '../src/domain/course/course.ts';
import { type PackageSettings, settingsFile } from '../src/domain/course/package-settings.ts';
import type { Authored } from '../src/domain/course/page-settings.ts';
import { defaultReport, lmsJudges } from '../src/domain/course/report-preset.ts';
import { totalMinutes } from '../src/domain/progress/completion.ts';
import { nameProblems } from './file-names.ts';
import type { Files } from './files.ts';
import type { ManifestCourse } from './manifests/manifest.ts';
import type { Profile } from './profiles.ts';
import { packagedSettings, settingsText } from './settings-file.ts';
import { coursePage } from './static-home.ts';
import { zip } from './zip.ts';

export interface PackageParts {
  /** The built player by path, its index.html among them. It knows no course. */
  readonly player: Files;
  /** Compiled content by path, without errors. */
  readonly content: Files;
  readonly outline: CourseOutline;
  /** The standard's schemas by file name. */
  readonly schemas: Files;
  /** Files of the profile's own folder by path. */
  readonly extras?: Files;
  readonly profile: Profile;
  /** What settings.json says; the outline and the content stand under it already. Default: nothing was chosen. */
  readonly settings?: PackageSettings;
  /** What was replaced in them. */
  readonly authored?: Authored | undefined;
}

/**
 * One zip that an LMS imports: player, content and manifest, the manifest in the root.
 * @throws Error where a file has a name that LMSs refuse, or a text that no XML may hold.
 */
export function packageCourse(parts: PackageParts): Uint8Array {
  return zip(packageFiles(parts));
}

/** The files of that zip by path. */
function packageFiles(parts: PackageParts): Files {
  const { player, content, outline, schemas, extras = new Map(), profile, settings, authored } = parts;
  const page = player.get('index.html');
  if (!page) throw new Error('The built player has no index.html. Run "npm run build" first.');
  const launch = 'index.html';
  const text = settingsText(settings ?? packagedSettings(outline), outline);
  const pageSettings = { tracking: profile.tracking, settings: hash32(text), ...(authored && { authored }) };
  const made = new Map<string, Uint8Array>([
    ...player,
    ...extras,
    [launch, bytes(coursePage(new TextDecoder().decode(page), outline, pageSettings))],
    [settingsFile, bytes(text)],
    ...[...content].map(([path, file]): [string, Uint8Array] => [`content/${path}`, file]),
  ]);
  const files = profile.finish?.(made, outline) ?? made;
  const listed = [...files.keys()].sort();
  const { manifest } = profile;
  // No LMS will read these names.
  if (!manifest) return files;
  const problems = nameProblems(listed);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const xml = manifest.write({ course: manifestCourse(outline), files: listed, launch });
  return new Map([...files, ...schemas, [manifest.file, bytes(xml)]]);
}

function manifestCourse(course: CourseOutline): ManifestCourse {
  const { finalAssessment: test, report = defaultReport } = course;
  return {
    id: course.id,
    title: course.title,
    description: `${course.subtitle} ${course.disclaimer}`,
    language: course.language,
    version: course.revision,
    minutes: totalMinutes(course),
    report,
    hasTest: test !== undefined,
    ...(test && lmsJudges(report) && { mastery: test.mastery }),
    objectives: course.modules.map(({ id, title }) => ({ id, title })),
  };
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
