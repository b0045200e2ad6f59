import { Fragment, type ReactNode, useId, useState } from 'react';
import type { Inline, InlineText, RichBlock, RichText } from '../domain/course/rich-text.ts';

import { useMessages } from './messages/context.tsx';
import { useReferences } from './references.tsx';

/** Paragraphs and lists. A term opens its definition below the paragraph that holds it. */
export function Rich({ text }: { text: RichText }) {
  return text.map((block, at) => <RichPiece key={keyOf(block, at)} block={block} />);
}

function RichPiece({ block }: { block: RichBlock }) {
  if ('p' in block) return <Paragraph text={block.p} />;
  const List = 'ul' in block ? 'ul' : 'ol';
  const items = 'ul' in block ? block.ul : block.ol;
  return (
    <List>
      {items.map((item, at) => (
        <li key={keyOf(item, at)}>
          <TermedText text={item} />
        </li>
      ))}
    </List>
  );
}

function Paragraph({ text }: { text: InlineText }) {
  const { terms, gloss } = useTerms();
  return (
    <>
      <p>
        <Pieces text={text} terms={terms} />
      </p>
      {gloss}
    </>
  );
}

/** A line inside a list item, a cell or a step: a term opens its definition below the line. */
export function TermedText({ text }: { text: InlineText }) {
  const { terms, gloss } = useTerms();
  return (
    <>
      <Pieces text={text} terms={terms} />
      {gloss}
    </>
  );
}

/** Which term of a text is open, and its definition to be put below the text. */
function useTerms(): { readonly terms: Terms; readonly gloss: ReactNode } {
  const [open, setOpen] = useState<string>();
  const gloss = useId();
  const close = () => {
    // The button that closes goes away: the focus goes back to the term.
    document.querySelector<HTMLElement>(`[aria-controls="${gloss}"]`)?.focus();
    setOpen(undefined);
  };
  return {
    terms: { open, toggle: (term) => setOpen(open === term ? undefined : term), gloss },
    gloss: open && <Gloss id={gloss} term={open} onClose={close} />,
  };
}

/** One line of text with its marks, for labels and headings: terms in it are plain words, since no control fits in there. */
export function Text({ text }: { text: InlineText }) {
  return <Pieces text={text} />;
}

interface Terms {
  readonly open: string | undefined;
  readonly toggle: (term: string) => void;
  readonly gloss: string;
}

function Pieces({ text, terms }: { text: InlineText; terms?: Terms }): ReactNode {
  return text.map((piece, at) => (
    <Fragment key={keyOf(piece, at)}>
      <Piece piece={piece} terms={terms} />
    </Fragment>
  ));
}

function Piece({ piece, terms }: { piece: Inline; terms: Terms | undefined }): ReactNode {
  if (typeof piece === 'string') return piece;
  if ('em' in piece)
    return (
      <em>
        <Pieces text={piece.em} terms={terms} />
      </em>
    );
  if ('strong' in piece)
    return (
      <strong>
        <Pieces text={piece.strong} terms={terms} />
      </strong>
    );
  if ('href' in piece)
    return (
      <a href={piece.href} target="_blank" rel="noopener noreferrer">
        <Pieces text={piece.text} />
      </a>
    );
  if ('cite' in piece) return <Citation fact={piece.cite} />;
  if (!terms) return <Pieces text={piece.text} />;
  return (
    <button
      type="button"
      className="term"
      aria-expanded={terms.open === piece.term}
      aria-controls={terms.open === piece.term ? terms.gloss : undefined}
      onClick={() => terms.toggle(piece.term)}
    >
      <Pieces text={piece.text} />
    </button>
  );
}

/** A citation: leads to the fact with its source, date and grade. */
function Citation({ fact }: { fact: string }) {
  const { text } = useMessages();
  return (
    <a className="cite" href={`#/sources/${fact}`} aria-label={text('fact.source', { id: fact })}>
      {fact}
    </a>
  );
}

function Gloss({ id, term, onClose }: { id: string; term: string; onClose: () => void }) {
  const { text } = useMessages();
  const entry = useReferences().terms[term];
  if (!entry) return null;
  return (
    <div className="gloss" id={id}>
      <dl>
        <dt>{entry.short ? `${entry.term} (${entry.short})` : entry.term}</dt>
        <dd>
          <Text text={entry.definition} />
        </dd>
      </dl>
      <p className="row">
        <a href={`#/glossary/${entry.id}`}>{text('term.all')}</a>
        <button type="button" className="btn quiet sm" onClick={onClose}>
          {text('term.close')}
        </button>
      </p>
    </div>
  );
}

const keyOf = (_: Inline | InlineText | RichBlock, at: number): number => at;
