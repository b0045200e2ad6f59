import type { CourseOutline } from '../src/domain/course/course.ts';
import { totalMinutes } from '../src/domain/progress/completion.ts';
import { nameProblems } from './file-names.ts';
import type { ManifestCourse } from './manifests/manifest.ts';
import type { Profile } from './profiles.ts';
import { coursePage } from './static-home.ts';
import { zip } from './zip.ts';

export type Files = ReadonlyMap<string, Uint8Array>;

export interface PackageParts {
  /** The built player by path, its index.html among them. It knows no course. */
  readonly player: Files;
  /** Compiled content by path, without errors. */
  readonly content: Files;
  readonly outline: CourseOutline;
  /** The standard's schemas by file name. */
  readonly schemas: Files;
  readonly profile: Profile;
}

/**
 * One zip that an LMS imports: player, content and manifest, the manifest in the root.
 * @throws Error where a file has a name that LMSs refuse, or a text that no XML may hold.
 */
export function packageCourse(parts: PackageParts): Uint8Array {
  return zip(packageFiles(parts));
}

/** The files of that zip by path. */
function packageFiles({ player, content, outline, schemas, profile }: PackageParts): Files {
  const page = player.get('index.html');
  if (!page) throw new Error('The built player has no index.html. Run "npm run build" first.');
  const launch = 'index.html';
  const files = new Map<string, Uint8Array>([
    ...player,
    [launch, bytes(coursePage(new TextDecoder().decode(page), outline, { tracking: profile.tracking }))],
    ...[...content].map(([path, file]): [string, Uint8Array] => [`content/${path}`, file]),
  ]);
  const listed = [...files.keys()].sort();
  const problems = nameProblems(listed);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const manifest = profile.manifest({ course: manifestCourse(outline), files: listed, launch });
  return new Map([...files, ...schemas, ['imsmanifest.xml', bytes(manifest)]]);
}

function manifestCourse(course: CourseOutline): ManifestCourse {
  return {
    id: course.id,
    title: course.title,
    description: `${course.subtitle} ${course.disclaimer}`,
    language: course.language,
    version: course.revision,
    minutes: totalMinutes(course),
    ...(course.finalAssessment && { mastery: course.finalAssessment.mastery }),
    objectives: course.modules.map(({ id }) => ({ id })),
  };
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
