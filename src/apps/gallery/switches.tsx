import { pseudoLanguage } from '../../content/pseudo.ts';
import { type Address, formatAddress } from './address.ts';

const choices: readonly { readonly name: string; readonly options: readonly Option[] }[] = [
  {
    name: 'Theme',
    options: [
      { word: 'As on this device', change: { theme: 'system' } },
      { word: 'Light', change: { theme: 'light' } },
      { word: 'Dark', change: { theme: 'dark' } },
    ],
  },
  {
    name: 'Direction',
    options: [
      { word: 'Left to right', change: { language: 'en' } },
      { word: 'Right to left, longer words', change: { language: pseudoLanguage } },
    ],
  },
  {
    name: 'Text',
    options: [
      { word: '100 %', change: { text: 100 } },
      { word: '200 %', change: { text: 200 } },
    ],
  },
];

interface Option {
  readonly word: string;
  readonly change: Partial<Address>;
}

/** Ways to look at the same examples. Links, so that each view has an address. */
export function Switches({ address }: { address: Address }) {
  const here = formatAddress(address);
  return (
    <nav className="switches" aria-label="View" lang="en" dir="ltr">
      {choices.map(({ name, options }) => (
        <p key={name} className="row">
          <span className="ref">{name}</span>
          {options.map(({ word, change }) => {
            const there = formatAddress({ ...address, ...change });
            return (
              <a key={word} href={there} aria-current={there === here || undefined}>
                {word}
              </a>
            );
          })}
        </p>
      ))}
    </nav>
  );
}
