import type { ReactNode } from 'react';
import { Icon } from '../ui/icons.tsx';
import { useMessages } from '../ui/messages/context.tsx';
import { Mark } from './art.tsx';
import { ownName } from './language.ts';
import { usePlayer, useSession } from './player-context.tsx';
import { SaveLight } from './save-light.tsx';

/** Where the learner is: chapter and title, and how far in words and in the thread under the bar. */
export interface BarPlace {
  readonly chapter?: string;
  readonly title: string;
  readonly thread?: { readonly label: string; readonly parts: readonly ('done' | 'now' | 'ahead')[] };
}

const segment = { done: 'on', now: 'now', ahead: undefined };

export function Bar({ place, menu }: { place: BarPlace | undefined; menu: ReactNode }) {
  const { text } = useMessages();
  return (
    <header className={place ? 'bar has-where' : 'bar'}>
      {menu}
      <a className="brand" href="#/" aria-label={text('nav.brand')}>
        <Mark />
        <span lang="en" dir="ltr">
          {text('app.name')}
        </span>
      </a>
      {place && (
        <p className="where">
          {place.chapter && <span className="crumb">{place.chapter} / </span>}
          <b>{place.title}</b>
        </p>
      )}
      <SaveLight />
      <Languages />
      <a className="ib x" href="#/glossary" aria-label={text('nav.search')}>
        <Icon name="search" />
      </a>
      <a className="ib x" href="#/settings" aria-label={text('nav.settings')}>
        <Icon name="settings" />
      </a>
      <Leave className="btn sm" />
      {place?.thread && (
        <div className="threadbar" role="img" aria-label={place.thread.label}>
          {place.thread.parts.map((part, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part has no other name than its place.
            <i key={at} className={segment[part]} />
          ))}
        </div>
      )}
    </header>
  );
}

/** Saves and ends the session; nothing to end where no LMS launched the course. On narrow screens it stands in the footer. */
export function Leave({ className }: { className: string }) {
  const { text } = useMessages();
  const leave = useSession((session) => session.leave);
  const launch = useSession((session) => session.launch);
  if (!launch?.connected) return null;
  // Back would come to a session that is over.
  const goBack = () => launch.returnUrl && window.location.replace(launch.returnUrl);
  return (
    <button className={className} type="button" onClick={() => void leave().then(goBack)}>
      {text('nav.leave')}
    </button>
  );
}

/** Languages by their own names; on narrow screens they are in the settings. */
function Languages() {
  const { text } = useMessages();
  const { course, language } = usePlayer();
  const choose = useSession((session) => session.chooseLanguage);
  if (course.languages.length < 2) return null;
  const code = language.split('-')[0]?.toUpperCase();
  return (
    <>
      <nav className="langs" aria-label={text('nav.language')}>
        {course.languages.map((offered) => (
          <button
            key={offered}
            type="button"
            lang={offered}
            aria-current={offered === language || undefined}
            onClick={() => choose(offered)}
          >
            {ownName(offered)}
          </button>
        ))}
      </nav>
      <a
        className="ib lang1"
        href="#/settings"
        aria-label={text('nav.changeLanguage', { language: `${code}, ${ownName(language)}` })}
      >
        {code}
      </a>
    </>
  );
}
