/** Colours of paper, as the light tokens have them: a picture is printed and sent, whatever the theme of the screen. */
export const paper = {
  sheet: '#ffffff',
  ink: '#15202a',
  faint: '#414e59',
  ahead: '#78858c',
  accent: '#0a4f5c',
  soft: '#dfedee',
} as const;

export interface Ink {
  readonly family: string;
  readonly weight: number;
  readonly fill: string;
  /** Reads from left to right in every language. */
  readonly code: boolean;
}

export interface Shape {
  readonly className: string | undefined;
  readonly d: string;
}

const line = (stroke: string, width: number, fill: string = 'none', dash = '') =>
  `stroke="${stroke}" stroke-width="${width}" fill="${fill}"${dash}`;

/** What the classes of the drawings mean, written out, since no style sheet reaches into a picture. */
const looks: Readonly<Record<string, string>> = {
  ad: line(paper.ahead, 1.75, 'none', ' stroke-dasharray="4 4"'),
  ai: line(paper.ink, 2.25),
  ao: line(paper.ink, 2.25, paper.sheet),
  as: line(paper.ink, 2.25, paper.soft),
  aS: line(paper.accent, 4.5, paper.soft),
  at: line(paper.accent, 4.5),
  ap: `fill="${paper.accent}"`,
};

export function shapes(drawing: readonly Shape[]): string {
  return drawing
    .map(
      ({ className, d }) =>
        `<path d="${d}" ${looks[className ?? ''] ?? ''} stroke-linecap="round" stroke-linejoin="round"/>`,
    )
    .join('');
}

/** Lines of words, none wider than `room` unless it is one word alone. */
export function wrapped(text: string, room: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || measure(longer) > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For attributes and texts; characters that no XML may hold are left out. */
export function escapeXml(text: string): string {
  const allowed = text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');
  return allowed.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}
