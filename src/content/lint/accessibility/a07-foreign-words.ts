import { textFiles } from '../../course-files.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { tongue } from '../tongue.ts';

/** Scripts that a language is not written in: a screen reader would spell such a word in the wrong voice. */
const foreign: Readonly<Record<string, RegExp>> = {
  en: /[\p{sc=Arabic}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Han}\p{sc=Hebrew}]{2,}/u,
  fr: /[\p{sc=Arabic}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Han}\p{sc=Hebrew}]{2,}/u,
  es: /[\p{sc=Arabic}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Han}\p{sc=Hebrew}]{2,}/u,
};

/**
 * The texts have no mark for a phrase of another language, so none may need one: words of another script are found by their
 * letters. A phrase of a language with the same letters is for the reviewer.
 */
export const foreignWords: LintRule = {
  id: 'A07',
  title: 'No words of another script',
  find: (course) => {
    const script = foreign[tongue(course.language)];
    if (!script) return [];
    return textFiles(course.files).flatMap((file) =>
      course.textsOf(file).flatMap(({ words, place }): Finding[] => {
        const found = script.exec(words);
        return found
          ? [
              {
                ...place,
                severity: 'warning',
                message: `“${found[0]}” is written in a script that a screen reader of this language cannot say.`,
                mend: 'Write it in the letters of this language, or translate it.',
              },
            ]
          : [];
      }),
    );
  },
};
