import type { PlacedText } from './texts.ts';

/**
 * The generated language that shows, before any translation exists, what will not survive one: it is written from right to
 * left (its tag is an Arabic one), its letters carry accents, its texts are about 40% longer, and marks at both ends show where
 * a text is cut or glued together.
 */
export const pseudoLanguage = 'ar-XB';

const letters = new Map(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, at) => [
    letter,
    [...'áƀçďéƒğĥíĵķĺɱñóþǫŕšţúṽŵẋýžÁƁÇĎÉƑĞĤÍĴĶĹṀÑÓÞǪŔŠŢÚṼŴẊÝŽ'][at] ?? letter,
  ]),
);
const filler = 'ŵóŕďš ţĥáţ ɱáķé ţĥíš ţéẋţ ĺóñğéŕ ';

/** What is no word: citations, values, slots, addresses of links, escaped characters. */
const kept = /\[\^[^\]]*\]|\{\{[^}]*\}\}|\{\w+\}|\]\([^)]*\)|\\./g;

/** A content text in the pseudo-language. Forms that a learner would have to type and values of facts stay as they are. */
export function pseudoText({ value, path }: Pick<PlacedText, 'value' | 'path'>): string {
  return path.includes('answerKey') || path.includes('forms') || path.at(-1) === 'value' ? value : pseudo(value);
}

/** A catalogue of interface texts in the pseudo-language; plural forms keep their categories. */
export function pseudoCatalogue<Texts extends Readonly<Record<string, string | Readonly<Record<string, string>>>>>(
  catalogue: Texts,
): SameShape<Texts> {
  const entries = Object.entries<string | Readonly<Record<string, string>>>(catalogue).map(([id, message]) => [
    id,
    typeof message === 'string'
      ? pseudo(message)
      : Object.fromEntries(Object.entries(message).map(([category, form]) => [category, pseudo(form)])),
  ]);
  // The parsed boundary: the entries have the catalogue's own ids and forms, which fromEntries forgets.
  return Object.fromEntries(entries) as SameShape<Texts>;
}

type SameShape<Texts> = {
  readonly [Id in keyof Texts]: Texts[Id] extends string ? string : { readonly [Form in keyof Texts[Id]]: string };
};

function pseudo(text: string): string {
  let result = '';
  let at = 0;
  for (const match of text.matchAll(kept)) {
    result += accented(text.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  result += accented(text.slice(at));
  const marker = /^\s*(?:[-*+]|\d+[.)])\s+/.exec(result)?.[0] ?? '';
  return `${marker}⟦${result.slice(marker.length)} ${padding(Math.max(2, Math.round(text.length * 0.4) - 3))}⟧`;
}

function accented(words: string): string {
  return [...words].map((letter) => letters.get(letter) ?? letter).join('');
}

function padding(length: number): string {
  return filler
    .repeat(Math.ceil(length / filler.length))
    .slice(0, length)
    .trim();
}
