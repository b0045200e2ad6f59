import type { ContentIssue } from '../content-issue.ts';
import type { CourseFiles } from '../course-files.ts';

/** A source is opened over https or not at all. */
export function sourceAddresses({ sources }: CourseFiles): ContentIssue[] {
  return (sources?.value.sources ?? []).flatMap(({ url }, at) =>
    sources && url !== undefined && !/^https:\/\/[^\s/]+/.test(url)
      ? [
          sources.json.issue(['sources', at, 'url'], {
            code: 'link-scheme',
            message: `The address "${url}" does not begin with https://.`,
            mend: 'Write the https address, or leave "url" out.',
          }),
        ]
      : [],
  );
}
