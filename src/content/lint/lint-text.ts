import type { TextKind } from '../../schema/text.ts';
import type { CourseFile, FileText } from '../course-files.ts';
import type { JsonPath } from '../json-file.ts';
import type { DraftParagraph, ParsedText } from '../rich-text.ts';
import type { Draft, TextReference } from '../text-words.ts';
import type { TranslationSource } from '../translation-schema.ts';

/** A paragraph or an entry of a list, as a learner reads it. */
export interface LintParagraph {
  /** Without mark-up, citations gone, values of facts put in. */
  readonly words: string;
  /** The same with each linked term and inserted value as one "\uFFFC", so that metrics can mask them. */
  readonly masked: string;
  /** Where it begins in the text as written, in UTF-16 units. */
  readonly at: number;
  readonly isEntry: boolean;
  /** Facts that it cites. */
  readonly cites: readonly string[];
  /** Terms that it links, by id, with the words of the link. */
  readonly terms: readonly { readonly id: string; readonly words: string }[];
  readonly links: readonly LintLink[];
}

/** A text of a file in the language that is read. */
export interface LintText {
  readonly kind: TextKind;
  /** In the source file, also for a translation: what a text is follows from it. */
  readonly path: JsonPath;
  /** Where an issue about it belongs: the translation where it stands there, else the source file. */
  readonly place: { readonly file: CourseFile<unknown>; readonly path: JsonPath };
  readonly paragraphs: readonly LintParagraph[];
  /** All paragraphs, a blank line between them. */
  readonly words: string;
  readonly references: readonly TextReference[];
  /** Addresses that it leads to; `at` is where their paragraph begins. */
  readonly links: readonly LintLink[];
}

export interface LintLink {
  readonly words: string;
  readonly href: string;
  readonly at: number;
}

export function lintText(
  file: CourseFile<unknown>,
  text: FileText,
  parsed: ParsedText,
  factValue: (fact: string) => string | undefined,
  translation?: CourseFile<TranslationSource>,
): LintText {
  const paragraphs = parsed.blocks.flatMap((block) =>
    'list' in block
      ? block.items.map((item) => paragraph(item, true, factValue))
      : [paragraph(block, false, factValue)],
  );
  return {
    kind: text.kind,
    path: text.path,
    place: isIn(translation, text)
      ? { file: translation, path: ['texts', text.stablePath, 'text'] }
      : { file, path: text.path },
    paragraphs,
    words: paragraphs.map(({ words }) => words).join('\n\n'),
    references: parsed.references,
    links: paragraphs.flatMap(({ links }) => links),
  };
}

/** What is not translated yet is read in the source language, and is that file's matter. */
function isIn(
  translation: CourseFile<TranslationSource> | undefined,
  { stablePath }: FileText,
): translation is CourseFile<TranslationSource> {
  return translation !== undefined && Object.hasOwn(translation.value.texts, stablePath);
}

function paragraph(
  { p, at }: DraftParagraph,
  isEntry: boolean,
  factValue: (fact: string) => string | undefined,
): LintParagraph {
  const cites: string[] = [];
  const terms: { id: string; words: string }[] = [];
  const links: LintLink[] = [];
  const read = (drafts: readonly Draft[], mask: boolean): string =>
    drafts.map((draft) => wordsOf(draft, mask)).join('');
  const wordsOf = (draft: Draft, mask: boolean): string => {
    if (typeof draft === 'string') return draft;
    if ('cite' in draft) {
      if (!mask) cites.push(draft.cite);
      return '';
    }
    if ('value' in draft) return mask ? '\uFFFC' : (factValue(draft.value) ?? '');
    if ('em' in draft) return read(draft.em, mask);
    if ('strong' in draft) return read(draft.strong, mask);
    const inner = read(draft.text, mask);
    if ('href' in draft) {
      if (!mask) links.push({ words: inner, href: draft.href, at });
      return inner;
    }
    if (!mask) terms.push({ id: draft.term, words: inner });
    return mask ? '\uFFFC' : inner;
  };
  return { words: read(p, false), masked: read(p, true), at, isEntry, cites, terms, links };
}
