import { countWords } from '../count-words.ts';
import type { LintBlock, LintLesson } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import type { LintText } from '../lint-text.ts';
import { shownTexts, shownWords } from '../screen-words.ts';
import { thresholds } from '../thresholds.ts';

const { words: most, hardWords, paragraph, entries } = thresholds.structure.screen;

/**
 * No block is a wall of text. Questions are judged by I18; activities and blocks that show one entry at a time (`stepwise`) and tables, which
 * are looked up rather than read, are judged entry by entry. The length of sentences is rule L06.
 */
export const screenLoad: LintRule = {
  id: 'S09',
  title: 'Words on a screen',
  find: (course) =>
    course.lessons.flatMap(({ blocks }: LintLesson) =>
      blocks.filter(({ isQuestion }) => !isQuestion).flatMap((block) => [...whole(block), ...texts(block)]),
    ),
};

const stepwise = ['process-chain', 'timeline-explorer', 'two-sides', 'table', 'claims-compared'];

function whole(block: LintBlock): Finding[] {
  const words = shownWords(block);
  if (block.isActivity || stepwise.includes(block.block.type) || words <= most) return [];
  return [
    {
      file: block.file,
      path: block.path,
      severity: words > hardWords ? 'error' : 'warning',
      message: `This block has ${words} words; ${most} fit a screen, and ${hardWords} is the limit.`,
      mend: 'Cut what the objective does not need, or divide it over two parts.',
    },
  ];
}

function texts(block: LintBlock): Finding[] {
  return shownTexts(block).flatMap((text) => [...longParagraphs(text), ...longLists(text)]);
}

function longParagraphs({ paragraphs, place }: LintText): Finding[] {
  return paragraphs
    .filter(({ words }) => countWords(words) > paragraph)
    .map(({ words, at }) => ({
      ...place,
      at,
      severity: 'warning',
      message: `This paragraph has ${countWords(words)} words; ${paragraph} are the limit.`,
      mend: 'Begin a new paragraph where the thought changes, or cut.',
    }));
}

function longLists({ paragraphs, place }: LintText): Finding[] {
  const items = paragraphs.filter(({ isEntry }) => isEntry);
  return items.length <= entries
    ? []
    : [
        {
          ...place,
          at: items[entries]?.at ?? 0,
          severity: 'warning',
          message: `This list has ${items.length} entries; ${entries} can be held in mind.`,
          mend: 'Group them, or keep those that the learner needs to act.',
        },
      ];
}
