import './no-eval.ts';

import { compare } from '../../compare/comparison.ts';
import { verdictText } from '../../compare/comparison-text.ts';
import { NotComparable } from '../../compare/course-package.ts';
import { readCoursePackage } from '../../compare/read-course-package.ts';
import type { RulesByType } from '../../domain/assessment/question-rules.ts';
import type { Compared } from '../../lms/replace-section.tsx';
import type { PackageFiles } from '../../package-reader/unpack.ts';
import { questionTypes } from '../../question-types/index.ts';

const rules: RulesByType = Object.fromEntries(questionTypes.map((type) => [type.type, type.rules]));

/** Two unpacked zips by the names of their files, in words; what cannot be compared is a sentence too. */
export function comparePackages(
  [oldName, old]: readonly [string, PackageFiles],
  [nextName, next]: readonly [string, PackageFiles],
): Compared {
  try {
    const found = compare(readCoursePackage(oldName, old), readCoursePackage(nextName, next), rules);
    return { verdict: found.verdict, title: verdictText(found), reasons: found.reasons };
  } catch (error) {
    if (error instanceof NotComparable) return error.message;
    throw error;
  }
}
