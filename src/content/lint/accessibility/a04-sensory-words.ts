import type { Finding, LintRule } from '../lint-rule.ts';
import { tongue } from '../tongue.ts';
import { sensory } from './phrases.ts';

/**
 * No instruction needs eyes, a mouse or this layout. Only what is not inside “quotation marks” counts: in the case a person may
 * click and drag.
 */
export const sensoryWords: LintRule = {
  id: 'A04',
  title: 'No words that only eyes or a pointer understand',
  find: ({ language, lessons, items }) => {
    const patterns = sensory[tongue(language)] ?? [];
    const blocks = [...lessons.flatMap((lesson) => lesson.blocks.filter(({ isQuestion }) => !isQuestion)), ...items];
    return blocks
      .filter(({ block }) => block.story !== true)
      .flatMap(({ texts, path }) =>
        texts
          .filter((text) => text.path[path.length] !== 'scene')
          .flatMap(({ words, place }) =>
            patterns.flatMap((pattern): Finding[] => {
              const found = pattern.exec(words.replace(/[“«][^”»]*[”»]/g, ''));
              return found
                ? [
                    {
                      ...place,
                      severity: 'warning',
                      message: `“${found[0]}” means nothing to a person who does not see the screen or use a pointer.`,
                      mend: 'Name the thing, or the deed: “the table of sources”, “choose”, “move”.',
                    },
                  ]
                : [];
            }),
          ),
      );
  },
};
