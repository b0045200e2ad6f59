import type { LintCourse } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { ownTexts, textFinding } from '../text-finding.ts';
import { forLanguage, phrasePattern } from './phrases.ts';
import { plainWords } from './word-lists.ts';

/** The short word where there is one. Quotation marks take what they hold out: people say what they say. */
export const plainWordsRule: LintRule = {
  id: 'L08',
  title: 'Words are plain',
  find: (course) => {
    const list = forLanguage(plainWords, course.language);
    return list ? inCourse(course, list, phrasePattern(Object.keys(list))) : [];
  },
};

function inCourse(course: LintCourse, list: Readonly<Record<string, string>>, pattern: RegExp): Finding[] {
  return [course.files.course, ...course.files.lessons, ...course.files.banks]
    .flatMap((file) => ownTexts(course, file))
    .flatMap((text) =>
      text.paragraphs.flatMap(({ words, at }) =>
        [...words.replace(/[“«][^”»]*[”»]/g, '').matchAll(pattern)].map(([found]) =>
          textFinding(text, {
            at,
            severity: 'information',
            message: `"${found}" has a plainer word.`,
            mend: `Write "${list[found.toLowerCase().replace(/\s+/g, ' ')]}", or turn the sentence around a verb.`,
          }),
        ),
      ),
    );
}
