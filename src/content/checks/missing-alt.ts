import type { ContentIssue } from '../content-issue.ts';
import { allBlocks } from '../course-blocks.ts';
import type { CourseFiles } from '../course-files.ts';

/** Every block with an image says what it shows, or says that it shows nothing of weight. */
export function missingAlt(files: CourseFiles): ContentIssue[] {
  return allBlocks(files)
    .filter(({ block }) => 'image' in block && block.decorative !== true && !isWritten(block.alt))
    .map(({ block, path, file }) =>
      file.json.issue([...path, ...('alt' in block ? ['alt'] : ['image'])], {
        code: 'missing-alt',
        message: 'This image has no words for those who do not see it.',
        mend: 'Write "alt": what the image shows, at most 150 characters; or "decorative": true if it says nothing.',
      }),
    );
}

function isWritten(alt: unknown): boolean {
  return typeof alt === 'string' && alt.trim() !== '';
}
