import { textFiles } from '../../course-files.ts';
import type { Finding, LintRule } from '../lint-rule.ts';

const pictures = /\p{Extended_Pictographic}|[\u2190-\u21FF\u27F0-\u27FF]|[-=]>|<[-=]|:-?\)|\*{3,}|={3,}|_{3,}/u;

/** No emoji, arrows or drawings of letters carry a meaning: screen readers say them in strange ways or not at all. */
export const picturesInText: LintRule = {
  id: 'A10',
  title: 'No emoji, arrows or drawings in texts',
  find: (course) =>
    textFiles(course.files).flatMap((file) =>
      course.textsOf(file).flatMap(({ words, place }): Finding[] => {
        const found = pictures.exec(words.replace(/[©®™]/g, ''));
        return found
          ? [
              {
                ...place,
                severity: 'warning',
                message: `“${found[0]}” stands for something that words should say.`,
                mend: 'Write it as words: “then”, “leads to”, “note”.',
              },
            ]
          : [];
      }),
    ),
};
