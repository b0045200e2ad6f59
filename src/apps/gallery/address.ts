import { pseudoLanguage } from '../../content/pseudo.ts';

/** What the address says: which entries are shown, and how. `#/matching/example-matching?theme=dark&language=ar-XB` */
export interface Address {
  /** Absent: every type. */
  readonly type?: string;
  /** Absent: every example of the type. */
  readonly example?: string;
  readonly theme: 'system' | 'light' | 'dark';
  readonly language: 'en' | typeof pseudoLanguage;
  /** Percent. */
  readonly text: 100 | 200;
  /** Moves that an activity has behind it, so that any place of it can be shown. */
  readonly moves?: readonly number[];
}

/** Anything that it does not know counts as not said. */
export function parseAddress(hash: string): Address {
  const [path = '', query] = hash.replace(/^#?\/?/, '').split('?');
  const [type, example] = path.split('/');
  const said = new URLSearchParams(query);
  const theme = said.get('theme');
  const moves = (said.get('moves') ?? '')
    .split('.')
    .filter((move) => /^\d{1,5}$/.test(move))
    .map(Number);
  return {
    ...(type && { type }),
    ...(type && example && { example }),
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    language: said.get('language') === pseudoLanguage ? pseudoLanguage : 'en',
    text: said.get('text') === '200' ? 200 : 100,
    ...(moves.length > 0 && { moves }),
  };
}

export function formatAddress({ type, example, theme, language, text, moves = [] }: Address): string {
  const said = new URLSearchParams({
    ...(theme !== 'system' && { theme }),
    ...(language !== 'en' && { language }),
    ...(text !== 100 && { text: String(text) }),
    ...(moves.length > 0 && { moves: moves.join('.') }),
  }).toString();
  return `#/${[type, example].filter(Boolean).join('/')}${said && `?${said}`}`;
}
