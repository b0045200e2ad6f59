import { stopId, stopMinutes, stops } from '../../domain/course/outline.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { Frame } from '../frame.tsx';
import { stopTitle } from '../links.ts';
import { useFile, usePlayer } from '../player-context.tsx';
import { useScreen } from '../use-screen.ts';
import { roomStops, stepLink } from './agenda.ts';

/** What the room can go through, module by module, and what this mode does not do. */
export function FacilitatorHome() {
  const { text } = useMessages();
  const { course } = usePlayer();
  const heading = useScreen(text('facilitator.title'));
  const guide = useFile((files, language) => files.facilitation(language), 'facilitation').value;
  const all = roomStops(stops(course));
  return (
    <Frame>
      <main className="page middle" id="main">
        <div className="sheet stack">
          <h1 ref={heading} tabIndex={-1}>
            {text('facilitator.title')}
          </h1>
          <p className="lead col">{text('facilitator.what')}</p>
          <p className="col">
            <b>{text('facilitator.nothing')}</b> {text('facilitator.nothingMeans')}
          </p>
          <p className="row">
            <a className="btn main" href="#/facilitator/run-sheet">
              <Icon name="print" />
              {text('facilitator.runSheet')}
            </a>
          </p>
          <h2>{text('facilitator.lessons')}</h2>
          {course.modules.map((module, at) => (
            <section key={module.id} aria-labelledby={`room-${module.id}`}>
              <h3 id={`room-${module.id}`}>{text('home.module', { number: at + 1, title: module.title })}</h3>
              <ul className="room-list">
                {all
                  .filter((stop) => stop.module.id === module.id)
                  .map((stop) => (
                    <li key={stopId(stop)}>
                      <a href={stepLink(stop)}>
                        <span>{stopTitle(stop)}</span>
                        <span className="muted">
                          {guide &&
                            text('facilitator.about', {
                              count: guide.lessons[stopId(stop)]?.minutes ?? stopMinutes(stop),
                            })}
                        </span>
                      </a>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
          <p className="small muted">{text('facilitator.notHere')}</p>
        </div>
      </main>
    </Frame>
  );
}
