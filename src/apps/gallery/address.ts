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
}

/** Anything that it does not know counts as not said. */
export function parseAddress(hash: string): Address {
  const [path = '', query] = hash.replace(/^#?\/?/, '').split('?');
  const [type, example] = path.split('/');
  const said = new URLSearchParams(query);
  const theme = said.get('theme');
  return {
    ...(type && { type }),
    ...(type && example && { example }),
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    language: said.get('language') === pseudoLanguage ? pseudoLanguage : 'en',
    text: said.get('text') === '200' ? 200 : 100,
  };
}

export function formatAddress({ type, example, theme, language, text }: Address): string {
  const said = new URLSearchParams({
    ...(theme !== 'system' && { theme }),
    ...(language !== 'en' && { language }),
    ...(text !== 100 && { text: String(text) }),
  }).toString();
  return `#/${[type, example].filter(Boolean).join('/')}${said && `?${said}`}`;
}
