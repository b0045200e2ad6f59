import { shapesOf } from '../art.tsx';
import type { CertificateWords } from './certificate-words.ts';
import { escapeXml, type Ink, paper, type Shape, shapes, wrapped } from './picture-parts.ts';

export interface PictureLook {
  readonly direction: 'ltr' | 'rtl';
  readonly fonts: { readonly display: string; readonly text: string; readonly mono: string };
}

/** Width of a line of text in units of the drawing; `font` as CSS writes it. */
export type Measure = (line: string, font: string) => number;

/** A4 landscape; the height grows where the words need more. */
const width = 1120;
const least = 792;
const edge = 64;
const inner = width - 2 * edge;

/**
 * The certificate as one SVG with presentation attributes alone, so that no style policy touches it. Colours are those of
 * paper, whatever the theme. In languages from right to left everything is mirrored but marks and codes.
 */
export function certificatePicture(words: CertificateWords, { direction, fonts }: PictureLook, measure: Measure) {
  const rtl = direction === 'rtl';
  const at = (x: number) => (rtl ? width - x : x);
  const made: string[] = [];
  const put = (x: number, y: number, line: string, size: number, ink: Partial<Ink> = {}) => {
    const { family = fonts.text, weight = 400, fill = paper.ink, code = false } = ink;
    const flow = rtl && !code ? 'direction="rtl" ' : '';
    const anchor = rtl && code ? 'text-anchor="end" ' : '';
    made.push(
      `<text x="${at(x)}" y="${y}" ${flow}${anchor}font-family="${escapeXml(family)}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(line)}</text>`,
    );
  };
  /** Lines one below the other; returns the base line of the last. */
  const flow = (x: number, y: number, room: number, line: string, size: number, ink: Partial<Ink> = {}) => {
    const font = `${ink.weight ?? 400} ${size}px ${ink.family ?? fonts.text}`;
    const lines = wrapped(line, room, (part) => measure(part, font));
    for (const [row, part] of lines.entries()) put(x, y + row * size * 1.4, part, size, ink);
    return y + (lines.length - 1) * size * 1.4;
  };
  const art = (x: number, y: number, size: number, grid: number, drawing: readonly Shape[]) => {
    // The mark is mirrored with the text; clocks and emblems never are.
    const flip = rtl && drawing === mark;
    const left = rtl ? width - x - (flip ? 0 : size) : x;
    const scale = size / grid;
    made.push(`<g transform="translate(${left} ${y}) scale(${flip ? -scale : scale} ${scale})">${shapes(drawing)}</g>`);
  };
  const rule = (y: number, from: number, to: number, stroke: string, more: string) =>
    made.push(`<path d="M${at(from)} ${y}H${at(to)}" stroke="${stroke}" ${more}/>`);

  art(edge, 48, 36, 32, mark);
  put(edge + 48, 73, words.brand, 20, { family: fonts.display, weight: 700 });
  const brandWidth = measure(words.brand, `700 20px ${fonts.display}`);
  put(edge + 62 + brandWidth, 73, words.course, 15, { fill: paper.faint });
  put(edge, 130, words.title, 22);
  let y = flow(edge, 184, inner, words.name, 46, { family: fonts.display, weight: 700 }) + 18;
  rule(y, edge, edge + inner, paper.ink, 'stroke-width="1.5"');
  y = flow(edge, y + 34, inner, words.sentence, 19) + 30;

  const column = inner / words.modules.length;
  let below = y + 46;
  for (const [place, { title, art: drawing }] of words.modules.entries()) {
    const x = edge + place * column;
    art(x + (place ? 10 : 0), y, 40, 96, shapesOf(drawing));
    below = Math.max(below, flow(x + (place ? 10 : 0), y + 62, column - 20, title, 13));
  }
  const thread = below + 24;
  for (const [place, { done }] of words.modules.entries()) {
    const x = edge + place * column;
    if (place)
      made.push(
        `<path d="M${at(x)} ${y - 4}V${thread + 12}" stroke="${paper.ahead}" stroke-width="1.5" stroke-dasharray="4 4"/>`,
      );
    const dash = done ? 'stroke-width="4"' : 'stroke-width="2" stroke-dasharray="4 4"';
    rule(thread, x, x + column, done ? paper.accent : paper.ahead, dash);
  }
  for (const [place, { done }] of words.modules.entries()) {
    const [fill, stroke] = done ? [paper.accent, paper.accent] : [paper.sheet, paper.ahead];
    const x = at(edge + place * column + 20);
    made.push(`<circle cx="${x}" cy="${thread}" r="7" fill="${fill}" stroke="${stroke}" stroke-width="2"/>`);
  }

  y = thread + 44;
  const inks = words.facts.map(({ code = false }) =>
    code ? { family: fonts.mono, weight: 400, code, size: 14 } : { family: fonts.display, weight: 700, code, size: 17 },
  );
  const natural = words.facts.map(({ label, value, note = '' }, place) => {
    const { weight, size, family } = inks[place] ?? { weight: 400, size: 14, family: fonts.text };
    const small = [measure(label, `400 12px ${fonts.text}`), measure(note, `400 11px ${fonts.text}`)];
    return Math.max(measure(value, `${weight} ${size}px ${family}`), ...small) + 14;
  });
  const total = natural.reduce((sum, part) => sum + part, 0);
  // Each fact is as wide as its words; what is left is space between them, and where nothing is left values wrap.
  const gap = Math.min(36, Math.max(0, inner - total) / Math.max(1, natural.length - 1));
  const squeeze = Math.min(1, inner / total);
  let [x, low] = [edge, y];
  for (const [place, { label, value, note }] of words.facts.entries()) {
    const room = (natural[place] ?? 0) * squeeze;
    const { size, ...ink } = inks[place] ?? { size: 14 };
    put(x, y, label, 12, { fill: paper.faint });
    const last = flow(x, y + 22, room, value, size, ink);
    if (note) put(x, last + 18, note, 11, { fill: paper.faint, code: true });
    low = Math.max(low, last + (note ? 18 : 0));
    x += room + gap;
  }

  y = low + 34;
  if (words.objectives.length > 0) {
    put(edge, y, words.objectivesTitle, 13, { weight: 600 });
    y = objectiveColumns(words, y + 20, (left, top, room, line) => flow(left, top, room, line, 10.5));
  }
  rule(y + 18, edge, edge + inner, paper.ahead, 'stroke-width="1.5" stroke-dasharray="5 5"');
  y = flow(edge, y + 38, inner, words.remarks.join(' '), 11.5, { fill: paper.faint });
  const height = Math.max(least, Math.ceil(y + 40));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="none"><path d="M0 0H${width}V${height}H0z" fill="${paper.sheet}"/>${made.join('')}</svg>`;
  return { svg, width, height };
}

const mark: readonly Shape[] = [
  { className: 'ad', d: 'M16 3V29' },
  { className: 'at', d: 'M3 22H10C18 22 14 10 22 10H29' },
];

/** Three columns of nearly one height; returns the base line of the longest. */
function objectiveColumns(
  { objectives }: CertificateWords,
  top: number,
  flow: (x: number, y: number, room: number, line: string) => number,
): number {
  const columns = 3;
  const gap = 28;
  const room = (inner - (columns - 1) * gap) / columns;
  const rows = Math.ceil(objectives.length / columns);
  let low = top;
  for (let column = 0; column < columns; column++) {
    let y = top;
    for (const { id, text } of objectives.slice(column * rows, (column + 1) * rows)) {
      const last = flow(edge + column * (room + gap), y, room, `${id}  ${text}`);
      low = Math.max(low, last);
      y = last + 17;
    }
  }
  return low;
}
