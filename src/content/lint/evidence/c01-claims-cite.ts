import { uncitedParagraphs } from '../../checks/cited-claims.ts';
import type { LintCourse } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { isSource } from '../text-finding.ts';

/**
 * What the check of uncited claims (numbers, shares, "INTERPOL does …") does not see: the name of an operation or a law, and,
 * in what the course states, a superlative. In feedback "the largest sum" and "40% of the records" are those of the case, so
 * neither counts there. A translation keeps the citations of its source.
 */
export const claimsCite: LintRule = {
  id: 'C01',
  title: 'Claims cite a fact',
  find: (course) => (isSource(course) ? inCourse(course) : []),
};

const laws =
  /\b(?:[A-Z]\w+ Convention|Convention (?:on|against)|Additional Protocol|[A-Z]\w+ Protocol|Articles? \d+|Constitution|[A-Z]\w+ (?:Act|Directive|Regulation)\b(?! \w+s\b))/;
const superlatives =
  /(?:\b(?:the|its|their)|[’']s) (?:(?:\w+ )?(?:largest|biggest|smallest|oldest|youngest|fastest|slowest|highest|lowest|richest|poorest|deadliest|costliest)|most (?:common|frequent|widespread|used|costly|dangerous)) \w+/;

function inCourse(course: LintCourse): Finding[] {
  const operations = operationNames(course);
  return uncitedParagraphs(course.files)
    .filter(({ isClaim }) => !isClaim)
    .flatMap(({ file, text, at, words, isQuestion }): Finding[] => {
      const said = words.replace(/“[^”]*”/g, '');
      const found = operations.exec(said) ?? laws.exec(said) ?? (isQuestion ? null : superlatives.exec(said));
      return found
        ? [
            {
              file,
              path: text.path,
              at,
              severity: 'error',
              message: `This paragraph says "${found[0].trim()}" and cites no fact.`,
              mend: 'Put [^ID] right after the claim, or say it without the name or the superlative.',
            },
          ]
        : [];
    });
}

/** "Operation …", and the names that the facts give to operations, inside a sentence. */
function operationNames({ facts }: LintCourse): RegExp {
  const names = [...facts.values()].flatMap(({ claim }) =>
    [...claim.matchAll(/\bOperation ([A-Z]\w+(?: (?:[A-Z][a-z]+|[IVX]+)\b)*)/g)].flatMap(([, name]) => name ?? []),
  );
  const known = [...new Set(names)].sort((a, b) => b.length - a.length);
  return new RegExp(`\\bOperation [A-Z]\\w+${known.length > 0 ? `|(?<=[\\w,;] )(?:${known.join('|')})\\b` : ''}`);
}
