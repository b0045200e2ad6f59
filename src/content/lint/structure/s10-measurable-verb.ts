import type { Finding, LintRule } from '../lint-rule.ts';
import { tongue } from '../tongue.ts';
import { measurable, vague } from './objective-verbs.ts';

/** An objective begins with a verb for a deed that another person can see (Bloom's lists), and not with "understand". */
export const measurableVerb: LintRule = {
  id: 'S10',
  title: 'Objectives begin with a deed',
  find: ({ language, course, files, textsOf }) =>
    course.objectives.flatMap(({ id }, at): Finding[] => {
      const text = textsOf(files.course).find(
        ({ path }) => path[0] === 'objectives' && path[1] === at && path[2] === 'text',
      );
      if (!text) return [];
      const words = text.words.toLocaleLowerCase(language);
      const bad = (vague[tongue(language)] ?? []).find((verb) => words.startsWith(verb));
      if (bad)
        return [
          {
            ...text.place,
            severity: 'error',
            message: `The objective ${id} begins with “${bad}”, which nobody can observe.`,
            mend: 'Begin with what the learner does: choose, order, match, explain, place.',
          },
        ];
      const known = measurable[tongue(language)];
      return !known || known.some((verb) => words.startsWith(`${verb} `))
        ? []
        : [
            {
              ...text.place,
              severity: 'warning',
              message: `The objective ${id} begins with “${words.split(/\s/)[0]}”, which is not in the list of deeds.`,
              mend: 'Begin with a verb for a deed, such as choose, order, match, explain or place.',
            },
          ];
    }),
};
