import type { ContentIssue } from '../content-issue.ts';
import { allBlocks, handoutPieces, isQuestion, type PlacedBlock } from '../course-blocks.ts';
import { type CourseFile, type CourseFiles, type FileText, issueInText } from '../course-files.ts';
import type { JsonPath } from '../json-file.ts';
import type { DraftParagraph } from '../rich-text.ts';
import type { Draft } from '../text-words.ts';
import { fieldOf } from '../zod-walk.ts';

/**
 * A paragraph that states a fact cites it in the same paragraph. What counts as stating a fact, kept simple on purpose:
 * - a number of two or more digits (a year, a count, an article), or a percentage;
 * - "INTERPOL" (or "INTERPOL's …") and a verb of the list below.
 * Times of day, 24/7 and numbers that belong to a name (I-24/7, SHA-256) do not count, nor do deeds inside “quotation marks”,
 * since somebody says them. An entry of a list is a paragraph; the cells of a table row count together. Not judged: plain
 * texts, a block with `story`, a reflection, an entry that names its `fact`, a callout whose `source` cites. Of questions only
 * feedback and explanations are judged; most of their numbers belong to the case, so only a year and a number beside INTERPOL
 * count, and a miss is a warning.
 */
export function citedClaims(files: CourseFiles): ContentIssue[] {
  return uncitedParagraphs(files)
    .filter(({ isClaim }) => isClaim)
    .map(({ file, text, at, isQuestion: isFeedback }) =>
      issueInText(file, text, at, {
        severity: isFeedback ? 'warning' : 'error',
        code: 'uncited-claim',
        message: 'This paragraph states a fact and cites none.',
        mend: isFeedback
          ? 'Put [^ID] right after the claim, unless the number belongs to the invented case.'
          : 'Put [^ID] right after the claim; if only the invented case speaks here, "story": true on its block says so.',
      }),
    );
}

/** A paragraph without a citation, where claims are judged. */
export interface UncitedParagraph {
  readonly file: CourseFile<unknown>;
  readonly text: FileText;
  readonly at: number;
  readonly words: string;
  /** It is feedback or an explanation. */
  readonly isQuestion: boolean;
  /** Whether it states a fact by the list above. */
  readonly isClaim: boolean;
}

export function uncitedParagraphs(files: CourseFiles): UncitedParagraph[] {
  return [...allBlocks(files), ...handoutPieces(files)].flatMap((placed) => {
    const texts = placed.file.texts.filter(({ path, kind }) => kind !== 'plain' && startsWith(path, placed.path));
    return isQuestion(placed.block) ? inQuestion(placed.file, texts) : inBlock(placed, texts);
  });
}

function inBlock(
  { block, path, file }: PlacedBlock & { file: CourseFile<unknown> },
  texts: readonly FileText[],
): UncitedParagraph[] {
  if (block.story === true || block.headlineToRepair === true || block.type === 'reflection') return [];
  if (texts.some((text) => text.path.at(-1) === 'source' && cites(text))) return [];
  return texts.flatMap((text) => {
    const inside = text.path.slice(path.length);
    if (inside.at(-1) === 'source' || fieldOf(valueAt(block, inside.slice(0, -1)), 'fact') !== undefined) return [];
    const row =
      inside[0] === 'rows' ? texts.filter((cell) => startsWith(cell.path, text.path.slice(0, path.length + 2))) : [];
    return row.some(cites) ? [] : uncited(file, text, (words) => isNumberClaim(words) || isDeedClaim(words), false);
  });
}

function inQuestion(file: CourseFile<unknown>, texts: readonly FileText[]): UncitedParagraph[] {
  return texts
    .filter(({ path }) => ['feedback', 'right', 'other', 'explanation'].includes(String(path.at(-1))))
    .flatMap((text) => uncited(file, text, isFeedbackClaim, true));
}

function uncited(
  file: CourseFile<unknown>,
  text: FileText,
  isClaim: (words: string) => boolean,
  isQuestion: boolean,
): UncitedParagraph[] {
  return paragraphs(text)
    .filter(({ p }) => !p.some(isCited))
    .map(({ p, at }) => {
      const words = p.map(wordsOf).join('');
      return { file, text, at, words, isQuestion, isClaim: isClaim(words) };
    });
}

const deeds =
  /\bINTERPOL(?:[’']s \w+)? (?:\w+ly )?(is|was|has|had|can|cannot|may|must|will|does|did|makes|made|runs|ran|says|said|announced|reported|reports|counted|coordinates|coordinated|supports|supported|arrests|arrested|holds|keeps|kept|links|connects|carries|sends|sent|began|opened|launched|created|helps|helped|works|worked|offers|trains|trained|started|adopted|gives|publishes|published|issues|issued|asks|needs|acts|refuses|reviews|checks)\b/;

function isDeedClaim(words: string): boolean {
  return deeds.test(words.replace(/“[^”]*”/g, ''));
}

function isNumberClaim(words: string): boolean {
  const rest = words.replace(/\b24\/7\b|\b\d{1,2}:\d{2}\b|[A-Za-z][A-Za-z-]*\d+|\d+-?[A-Za-z]\w*/g, '');
  return /\d[\d.,]*\d|\d ?%|\bper ?cent\b/.test(rest);
}

function isFeedbackClaim(words: string): boolean {
  return isNumberClaim(words) && /\b(19|20)\d\d\b|\bINTERPOL\b/.test(words);
}

function paragraphs({ parsed }: FileText): DraftParagraph[] {
  return parsed.blocks.flatMap((block) => ('list' in block ? block.items : [block]));
}

function cites(text: FileText): boolean {
  return text.parsed.references.some(({ kind }) => kind === 'cite');
}

function isCited(draft: Draft): boolean {
  if (typeof draft === 'string' || 'value' in draft) return false;
  return 'cite' in draft || inner(draft).some(isCited);
}

/** An inserted value reads like a number, which most values are. */
function wordsOf(draft: Draft): string {
  if (typeof draft === 'string') return draft;
  if ('cite' in draft) return '';
  return 'value' in draft ? '100' : inner(draft).map(wordsOf).join('');
}

function inner(draft: Exclude<Draft, string | { cite: string } | { value: string }>): readonly Draft[] {
  if ('em' in draft) return draft.em;
  return 'strong' in draft ? draft.strong : draft.text;
}

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(fieldOf, value);
}

function startsWith(path: JsonPath, start: JsonPath): boolean {
  return start.every((key, at) => path[at] === key);
}
