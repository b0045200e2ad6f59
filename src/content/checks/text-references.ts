import type { ContentIssue } from '../content-issue.ts';
import { type CourseFiles, issueInText, textFiles } from '../course-files.ts';
import { knownIds } from '../known-ids.ts';
import { didYouMean } from '../nearest.ts';
import type { TextReference } from '../text-words.ts';

/** A citation, value or term in a text that names nothing, and a value of a fact that has none. */
export function textReferences(files: CourseFiles): ContentIssue[] {
  const known = knownIds(files);
  const valued = (files.facts?.value.facts ?? []).filter(({ value }) => value !== undefined).map(({ id }) => id);
  const withValue = new Set(valued);

  const words = ({ kind, id }: TextReference) => {
    if (kind === 'term' && !known.has('term', id))
      return {
        code: 'term-not-in-glossary',
        message: `There is no term "${id}" in glossary.json.`,
        mend: didYouMean(id, known.list('term'), 'Add the term, or remove the link.'),
      };
    if ((kind === 'cite' || kind === 'value') && !known.has('fact', id))
      return {
        code: 'dangling-fact',
        message: `There is no fact in facts.json with the id "${id}".`,
        mend: didYouMean(id, known.list('fact'), 'Add the fact with its source, or cite another.'),
      };
    if (kind === 'value' && known.list('fact').includes(id) && !withValue.has(id))
      return {
        code: 'fact-without-value',
        message: `The fact "${id}" has no "value" to put here.`,
        mend: `Add "value" to the fact, or write the words and cite it: [^${id}].`,
      };
    return undefined;
  };

  return textFiles(files).flatMap((file) =>
    file.texts.flatMap((text) =>
      text.parsed.references.flatMap((reference) => {
        const said = words(reference);
        return said ? [issueInText(file, text, reference.at, said)] : [];
      }),
    ),
  );
}
