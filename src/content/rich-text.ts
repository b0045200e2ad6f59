import type { List, Nodes, Paragraph, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Inline, InlineText, RichBlock, RichText } from '../domain/course/rich-text.ts';
import type { TextKind } from '../schema/text.ts';
import { isSafeAddress, markupInPlain, notOneParagraph, type TextIssue, unsupportedMarkup } from './text-issues.ts';
import { type Draft, type TextReference, wordsOf } from './text-words.ts';

/** A text after parsing, before facts are looked up. */
export interface ParsedText {
  readonly kind: TextKind;
  readonly blocks: readonly DraftBlock[];
  /** What the text refers to, in its order. */
  readonly references: readonly TextReference[];
  readonly issues: readonly TextIssue[];
}

/** One paragraph; `at` is where it begins in the text. */
export interface DraftParagraph {
  readonly p: readonly Draft[];
  readonly at: number;
}

export type DraftBlock = DraftParagraph | { readonly list: 'ul' | 'ol'; readonly items: readonly DraftParagraph[] };

/** What CommonMark knows and course texts do not; it stays as written and gets an issue. */
const disabled = [
  'autolink',
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'setextUnderline',
  'thematicBreak',
];
const options = { extensions: [{ disable: { null: disabled } }] };

/** Reads one text by its kind. Never throws: what does not work is among the issues. */
export function parseText(kind: TextKind, text: string): ParsedText {
  const found: { references: TextReference[]; issues: TextIssue[] } = { references: [], issues: [] };
  const words = (from: number, to: number) => wordsOf(text, from, to, found);
  if (kind === 'plain') {
    const blocks = [{ p: words(0, text.length), at: 0 }];
    const marks = markupInPlain(text);
    return { kind, blocks, ...found, issues: marks.length > 0 ? marks : found.issues };
  }
  if (isSimple(text)) return { kind, blocks: [{ p: words(0, text.length), at: 0 }], ...found };

  found.issues.push(...unsupportedMarkup(text));
  const blocks = fromMarkdown(text, options).children.flatMap((node) => blockOf(node, { text, words, ...found }));
  const list = blocks.find((block) => 'list' in block);
  const second = list ?? blocks[1];
  if (kind === 'inline' && second)
    found.issues.push(notOneParagraph(lineStart(text, second), list ? 'a list' : 'more than one paragraph'));
  return { kind, blocks, ...found };
}

/** Puts values of facts in place. `factValue` gives undefined for a fact without one; a check has named that before. */
export function compileText(
  parsed: ParsedText,
  factValue: (fact: string) => string | undefined,
): string | InlineText | RichText {
  const inline = (drafts: readonly Draft[]): Inline[] => joined(drafts.map((draft) => resolved(draft, factValue)));
  const blocks = parsed.blocks.map((block): RichBlock => {
    if ('p' in block) return { p: inline(block.p) };
    const items = block.items.map(({ p }) => inline(p));
    return block.list === 'ul' ? { ul: items } : { ol: items };
  });
  if (parsed.kind === 'rich') return blocks;
  const line = blocks.flatMap((block) => ('p' in block ? block.p : []));
  return parsed.kind === 'inline' ? line : line.filter((piece) => typeof piece === 'string').join('');
}

interface Reading {
  readonly text: string;
  readonly words: (from: number, to: number) => Draft[];
  readonly references: TextReference[];
  readonly issues: TextIssue[];
}

/** Where the line begins that a paragraph or a list begins with. */
function lineStart(text: string, block: DraftBlock): number {
  const at = 'list' in block ? (block.items[0]?.at ?? 0) : block.at;
  return text.slice(0, at).lastIndexOf('\n') + 1;
}

/** A text without mark-up of CommonMark needs no parser, and most texts are such. */
function isSimple(text: string): boolean {
  const rest = text.replace(/\[\^[A-Za-z0-9-]+\]|\{\{[A-Za-z0-9-]+\}\}/g, '');
  return !/[\\*_[\]<>`#&~{}\n]|!\[|^\s|\s$|^\s*([-+]|\d+[.)])(\s|$)|^[-=]+$/.test(rest);
}

function blockOf(node: Nodes, reading: Reading): DraftBlock[] {
  if (node.type === 'paragraph') return [{ p: inlineOf(node, reading), at: offsetOf(node) }];
  if (node.type === 'list') return [listOf(node, reading)];
  reading.issues.push(strange(node));
  return [];
}

function listOf(list: List, reading: Reading): DraftBlock {
  const items = list.children.map((item) => {
    const [first, second] = item.children;
    if (second)
      reading.issues.push({
        at: offsetOf(second),
        code: 'unsupported-markup',
        message: 'An entry of a list holds more than one paragraph here.',
        mend: 'Keep each entry to one paragraph, without a list inside it.',
      });
    return { p: first?.type === 'paragraph' ? inlineOf(first, reading) : [], at: offsetOf(first ?? item) };
  });
  return { list: list.ordered ? 'ol' : 'ul', items };
}

function inlineOf(parent: Paragraph | PhrasingContent, reading: Reading): Draft[] {
  return 'children' in parent ? parent.children.flatMap((child) => pieceOf(child, reading)) : [];
}

function pieceOf(node: PhrasingContent, reading: Reading): Draft[] {
  if (node.type === 'text') return reading.words(offsetOf(node), node.position?.end.offset ?? 0);
  if (node.type === 'break') return [' '];
  if (node.type === 'emphasis') return [{ em: inlineOf(node, reading) }];
  if (node.type === 'strong') return [{ strong: inlineOf(node, reading) }];
  if (node.type !== 'link') {
    reading.issues.push(strange(node));
    return [];
  }
  const text = inlineOf(node, reading);
  const written = reading.text.slice(offsetOf(node), node.position?.end.offset);
  const at = offsetOf(node) + written.lastIndexOf('](') + 2;
  if (text.length === 0)
    reading.issues.push({
      at: offsetOf(node),
      code: 'empty-link',
      message: 'This link has no words.',
      mend: 'Write what it leads to between [ and ].',
    });
  if (node.url.startsWith('term:')) {
    const term = node.url.slice('term:'.length);
    reading.references.push({ kind: 'term', id: term, at: at + 'term:'.length });
    return [{ term, text }];
  }
  // An image has been named already.
  const isImage = reading.text[offsetOf(node) - 1] === '!';
  if (!isImage && !isSafeAddress(node.url))
    reading.issues.push({
      at,
      code: 'link-scheme',
      message: `A link leads to "${node.url}"; only https and mailto may be used.`,
      mend: 'Write the whole address, beginning with https://, or term: and the id of a glossary term.',
    });
  reading.references.push({ kind: 'link', id: node.url, at });
  // Refused above; and should a caller ever look away, no unsafe address becomes a link.
  return isSafeAddress(node.url) ? [{ href: node.url, text }] : text;
}

function resolved(draft: Draft, factValue: (fact: string) => string | undefined): Inline {
  if (typeof draft === 'string' || 'cite' in draft) return draft;
  if ('value' in draft) return factValue(draft.value) ?? '';
  const inside = (drafts: readonly Draft[]) => joined(drafts.map((piece) => resolved(piece, factValue)));
  if ('em' in draft) return { em: inside(draft.em) };
  if ('strong' in draft) return { strong: inside(draft.strong) };
  return { ...draft, text: inside(draft.text) };
}

/** Neighbouring strings as one: fewer bytes and fewer elements. */
function joined(pieces: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') result[result.length - 1] = last + piece;
    else if (piece !== '') result.push(piece);
  }
  return result;
}

function offsetOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function strange(node: Nodes): TextIssue {
  return {
    at: offsetOf(node),
    code: 'unsupported-markup',
    message: `This mark-up (${node.type}) does not work in a course.`,
    mend: 'Use paragraphs, lists, *em*, **strong**, links and citations.',
  };
}
