import type { Finding, LintRule } from '../lint-rule.ts';
import { tongue } from '../tongue.ts';
import { type Option, picked } from './options.ts';

type Form = 'a number' | 'a person and verb' | 'a noun' | 'a verb in -ing' | 'to and a verb' | 'a condition';

const starts: Readonly<Record<string, readonly (readonly [Form, RegExp])[]>> = {
  en: [
    ['a number', /^(?:[A-Z]{3} |[€$£])?\d+(?:[.,]\d+)*%?(?: \p{L}+)?$/u],
    ['a person and verb', /^(?:i|we|you|he|she|it|they|there|this|that) \p{L}+/iu],
    ['to and a verb', /^to \p{L}+/iu],
    ['a verb in -ing', /^(?!(?:during|nothing|something|everything|morning|evening)\b)\p{L}{2,}ing\b/iu],
    ['a condition', /^(?:if|when|because|since|unless|as soon as) /iu],
    ['a noun', /^(?:an?|the) /iu],
  ],
};

/**
 * Options of one question have one form. Told without a parser, so by what shows: the first words where they are clear (a
 * number, a pronoun, an article, "to", "-ing", "if") and the full stop. A form that stands alone among the others is a cue; two
 * forms used twice each are not, and neither is an article beside a plain noun or verb, which the first word cannot tell apart.
 */
export const oneForm: LintRule = {
  id: 'I15',
  title: 'The options of a question have one form',
  find: ({ items, language }) =>
    picked(items).flatMap(({ options }) => [...loneForms(options, language), ...loneStops(options)]),
};

function loneForms(options: readonly Option[], language: string): readonly Finding[] {
  const forms = options.map(({ words }) => formOf(words, language));
  return lone(options, forms).map(({ option, form, others }) => ({
    ...option.text.place,
    severity: 'warning',
    message: `This option begins with ${form}, the ${options.length - 1} others with ${others}; 1 form is the most.`,
    mend: 'Write all options in one form: all deeds, all things, all sentences or all numbers.',
  }));
}

function loneStops(options: readonly Option[]): readonly Finding[] {
  const stops = options.map(({ words }) => (/[.!?][”"»]?$/u.test(words) ? 'a full stop' : 'none'));
  return lone(options, stops).map(({ option, form, others }) => ({
    ...option.text.place,
    severity: 'warning',
    message: `This option ends with ${form}, the ${options.length - 1} others with ${others}; 1 form is the most.`,
    mend: 'End all options with a full stop, or none.',
  }));
}

/** The one option whose form differs from the one form of all others; none where a form is not known. */
function lone(options: readonly Option[], forms: readonly (string | undefined)[]) {
  return options.flatMap((option, at) => {
    const form = forms[at];
    const others = new Set(forms.filter((_, other) => other !== at));
    const [only] = others;
    return form !== undefined && only !== undefined && others.size === 1 && only !== form && options.length > 2
      ? [{ option, form, others: only }]
      : [];
  });
}

function formOf(words: string, language: string): Form | undefined {
  const bare = words.replace(/^[“"«‘']+/u, '');
  return starts[tongue(language)]?.find(([, pattern]) => pattern.test(bare))?.[0];
}
