/**
 * Rich text after compilation: a small tree that a player renders as elements. No HTML is ever held in it.
 * A string is plain text; an object is one mark. Kept this small because every learner downloads it.
 */
export type Inline =
  | string
  | { readonly em: InlineText }
  | { readonly strong: InlineText }
  /** An https or mailto address; other schemes are refused when the content is checked. */
  | { readonly href: string; readonly text: InlineText }
  /** A glossary term, opened in place. */
  | { readonly term: string; readonly text: InlineText }
  /** A citation of a fact, placed right after the claim it carries. */
  | { readonly cite: string };

export type InlineText = readonly Inline[];

export type RichBlock =
  | { readonly p: InlineText }
  | { readonly ul: readonly InlineText[] }
  | { readonly ol: readonly InlineText[] };

export type RichText = readonly RichBlock[];

/** The words of a text without its marks, as a screen reader or an LMS report needs them. */
export function plainText(text: InlineText | RichText): string {
  return text.map(pieceText).join('');
}

function pieceText(piece: Inline | RichBlock): string {
  if (typeof piece === 'string') return piece;
  if ('em' in piece) return plainText(piece.em);
  if ('strong' in piece) return plainText(piece.strong);
  if ('text' in piece) return plainText(piece.text);
  if ('cite' in piece) return '';
  if ('p' in piece) return `${plainText(piece.p)}\n`;
  const items = 'ul' in piece ? piece.ul : piece.ol;
  return items.map((item) => `${plainText(item)}\n`).join('');
}
