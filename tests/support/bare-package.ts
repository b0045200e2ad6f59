import { packageCourse } from '../../scorm/package-course.ts';
import { profiles, type Standard } from '../../scorm/profiles.ts';
import { compileCourse } from '../../src/content/compile.ts';
import type { ContentSource } from '../../src/content/content-source.ts';
import { loadCourse } from '../../src/content/load-course.ts';

/** The page that the player is built into, without the player. */
const page =
  '<html lang="en" dir="ltr"><head><title></title><!--course-head--></head><body><!--course-home--></body></html>';

/** What neither progress nor a comparison looks at. */
const besides = /^outline\.json$|\/(handouts\/.*|glossary|sources|facilitation|ui)(\.json)?$/;

/**
 * A package as `npm run package` makes it, without the player's own files and without what no learner's record depends on:
 * media, glossary, sources, handouts. One language, since progress knows none.
 */
export async function barePackage(source: ContentSource, standard: Standard = 'scorm-1.2'): Promise<Uint8Array> {
  const { course, issues } = await loadCourse(source);
  if (!course) throw new Error(issues.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  const { files, outline } = compileCourse(course, { languages: [] });
  const profile = profiles.find((one) => one.standard === standard);
  if (!profile) throw new Error(`There is no profile ${standard}.`);
  const encoder = new TextEncoder();
  const content = Object.entries(files).filter(([path]) => !besides.test(path));
  return packageCourse({
    player: new Map([['index.html', encoder.encode(page)]]),
    content: new Map(content.map(([path, text]) => [path, encoder.encode(withoutReferences(text))])),
    outline,
    schemas: new Map(),
    profile,
  });
}

/** Facts and sources that the texts of a lesson or bank refer to: half of its bytes. */
function withoutReferences(text: string): string {
  const { references, ...rest } = JSON.parse(text);
  return JSON.stringify(rest);
}
