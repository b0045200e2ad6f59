import type { Finding, LintRule } from '../lint-rule.ts';

/** Before the first question on a skill stands a worked example of it: a block with `exampleOf`. */
export const exampleFirst: LintRule = {
  id: 'S12',
  title: 'A worked example before the first problem of a kind',
  find: ({ lessons }) => {
    const shown = new Set<string>();
    const asked = new Set<string>();
    return lessons.flatMap(({ blocks }) =>
      blocks.flatMap(({ block, file, path }): Finding[] => {
        if (typeof block.exampleOf === 'string') shown.add(block.exampleOf);
        const skill = block.skill;
        if (typeof skill !== 'string' || asked.has(skill)) return [];
        asked.add(skill);
        return shown.has(skill)
          ? []
          : [
              {
                file,
                path: [...path, 'skill'],
                severity: 'warning',
                message: `This is the first question on the skill "${skill}", and no block before it shows how it is done.`,
                mend: `Write a worked example before it, with "exampleOf": "${skill}".`,
              },
            ];
      }),
    );
  },
};
