import { useEffect, useMemo, useRef, useState } from 'react';
import { pseudoCatalogue, pseudoLanguage } from '../../content/pseudo.ts';
import type { Move } from '../../domain/activity/activity.ts';
import { Mark } from '../../player/art.tsx';
import { applySettings } from '../../player/settings.ts';
import { Icon } from '../../ui/icons.tsx';
import { MessagesProvider } from '../../ui/messages/context.tsx';
import { en } from '../../ui/messages/en.ts';
import { createMessages } from '../../ui/messages/messages.ts';
import { ReferencesProvider } from '../../ui/references.tsx';
import { type Address, formatAddress, parseAddress } from './address.ts';
import { catalogue } from './catalogue.ts';
import { EntryView } from './entry-view.tsx';
import { Rail } from './rail.tsx';
import { exampleReferences } from './references.ts';
import { Switches } from './switches.tsx';

/** Every type of the three catalogues with every example, in the player's own views. The address alone says what is shown. */
export function Gallery() {
  const address = useAddress();
  const { language, theme, text } = address;
  const entries = useMemo(() => catalogue(language), [language]);
  const references = useMemo(() => exampleReferences(entries), [entries]);
  const messages = useMemo(
    () => createMessages(language, en, language === pseudoLanguage ? pseudoCatalogue(en) : en),
    [language],
  );
  const main = useRef<HTMLElement>(null);
  const place = `${address.type ?? ''}/${address.example ?? ''}`;
  const shownBefore = useRef(place);
  // Where the menu was opened: it closes by itself when another place is shown.
  const [menu, setMenu] = useState<string>();

  useEffect(() => {
    const { documentElement } = document;
    documentElement.lang = language;
    documentElement.dir = messages.direction;
    applySettings({ theme, textSize: text, motion: 'system' }, documentElement);
  }, [language, messages, theme, text]);
  useEffect(() => {
    if (place === shownBefore.current) return;
    shownBefore.current = place;
    window.scrollTo(0, 0);
    main.current?.querySelector('h1')?.focus();
  }, [place]);

  const alone = address.type !== undefined;
  const shown = entries
    .filter(({ type }) => !alone || type === address.type)
    .map((entry) => ({
      ...entry,
      examples: entry.examples.filter(({ id }) => !address.example || id === address.example),
    }));
  const linkTo = (example: string, made?: readonly Move[]) => {
    const home = entries.find(({ examples }) => examples.some(({ id }) => id === example));
    return home && formatAddress({ ...everything(address), type: home.type, example, ...(made && { moves: made }) });
  };
  return (
    <MessagesProvider messages={messages}>
      <ReferencesProvider references={references}>
        <header className="bar has-where" lang="en" dir="ltr">
          <button
            className="ib only-narrow"
            type="button"
            aria-label="Types"
            aria-expanded={menu === place}
            onClick={() => setMenu(menu === place ? undefined : place)}
          >
            <Icon name="menu" />
          </button>
          <a className="brand" href={formatAddress(everything(address))}>
            <Mark />
            Gallery
          </a>
          <p className="where">Every type of question, block and activity, as learners meet it</p>
        </header>
        <div className="shell has-rail">
          <Rail entries={entries} address={address} open={menu === place} />
          <main className="page gallery" id="main" ref={main}>
            <Switches address={address} />
            <div className="sheet">
              {!alone && (
                <h1 lang="en" dir="ltr" tabIndex={-1}>
                  Questions, blocks, activities
                </h1>
              )}
              {shown.map((entry) => (
                <EntryView key={entry.type} {...{ entry, language, alone, linkTo, moves: address.moves }} />
              ))}
              {shown.length === 0 && (
                <div className="stack" lang="en" dir="ltr">
                  <h1 tabIndex={-1}>Not in the gallery</h1>
                  <p>The gallery has no type “{address.type}”. A citation or a term leads to a page of the course.</p>
                </div>
              )}
            </div>
          </main>
        </div>
      </ReferencesProvider>
    </MessagesProvider>
  );
}

const everything = ({ theme, language, text }: Address): Address => ({ theme, language, text });

function useAddress(): Address {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return useMemo(() => parseAddress(hash), [hash]);
}
