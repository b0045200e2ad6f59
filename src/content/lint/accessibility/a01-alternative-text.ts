import type { LintBlock } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';

const { least, most } = thresholds.accessibility.alt;

/** An alternative text gives the information: not a file name, not "image of", and not a whole paragraph. That it is there is the check `missing-alt`. */
export const alternativeText: LintRule = {
  id: 'A01',
  title: 'Alternative texts say what the picture says',
  find: ({ lessons }) => lessons.flatMap(({ blocks }) => blocks.flatMap(inBlock)),
};

function inBlock({ texts, path }: LintBlock): Finding[] {
  const alt = texts.find((text) => text.path.at(-1) === 'alt' && text.path.length === path.length + 1);
  if (!alt) return [];
  const said = problem(alt.words.trim());
  return said === undefined
    ? []
    : [
        {
          ...alt.place,
          severity: 'error',
          message: said,
          mend: 'Write in one sentence what a person learns from the picture.',
        },
      ];
}

function problem(words: string): string | undefined {
  if (words.length < least || words.length > most)
    return `This alternative text has ${words.length} characters; ${least} to ${most} serve.`;
  if (/\.(svg|png|jpe?g|webp|avif)$/i.test(words)) return 'This alternative text is the name of a file.';
  return /^(an? |the )?(image|picture|photo|photograph|graphic|icon|illustration) (of|showing)\b|^(une )?image (de|d’)|^(una )?imagen de|^صورة /i.test(
    words,
  )
    ? 'This alternative text says that it is a picture, which a screen reader says anyway.'
    : undefined;
}
