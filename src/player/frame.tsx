import { type ReactNode, useState } from 'react';
import { Icon } from '../ui/icons.tsx';
import { useMessages } from '../ui/messages/context.tsx';
import { Bar, type BarPlace, Leave } from './bar.tsx';
import { usePlayer } from './player-context.tsx';

interface FrameProps {
  readonly children?: ReactNode;
  readonly place?: BarPlace;
  /** The navigation beside the screen; on narrow screens a button in the bar opens it. */
  readonly rail?: ReactNode;
}

/** What stands around every screen: skip link, bar, rail, disclaimer and links. */
export function Frame({ children, place, rail }: FrameProps) {
  const { text, date } = useMessages();
  const { course } = usePlayer();
  const [open, setOpen] = useState(false);
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: a skip link is a link; a hash router leaves it no address of its own. */}
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          // The address of a hash router is not the place on the page.
          event.preventDefault();
          const main = document.getElementById('main');
          main?.setAttribute('tabindex', '-1');
          main?.focus();
        }}
      >
        {text('app.skip')}
      </a>
      <Bar
        place={place}
        menu={
          rail && (
            <button
              className="ib only-narrow"
              type="button"
              aria-label={text('nav.contents')}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              <Icon name="menu" />
            </button>
          )
        }
      />
      <div className={rail ? 'shell has-rail' : 'shell'}>
        {rail && <div className={open ? 'rail open' : 'rail'}>{rail}</div>}
        {children ?? <main className="page" id="main" />}
      </div>
      <footer className="foot">
        <p>{course.disclaimer}</p>
        <p>{text('app.factsAsOf', { date: date(course.factsAsOf) })}</p>
        <nav aria-label={text('nav.about')}>
          <a href="#/sources">{text('nav.sources')}</a>
          <a href="#/glossary">{text('nav.glossary')}</a>
          <a href="#/handouts">{text('nav.handouts')}</a>
          <a href="#/settings">{text('nav.settings')}</a>
          <a href="#/privacy">{text('nav.stored')}</a>
          <a href="#/about">{text('nav.aboutCourse')}</a>
        </nav>
        <Leave className="btn foot-leave" />
      </footer>
    </>
  );
}
