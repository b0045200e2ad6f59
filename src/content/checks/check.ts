import type { ContentIssue } from '../content-issue.ts';
import type { CourseFiles } from '../course-files.ts';

/** One rule about valid files. It names each place where the rule is broken, and how to mend it. */
export type Check = (files: CourseFiles) => readonly ContentIssue[];
