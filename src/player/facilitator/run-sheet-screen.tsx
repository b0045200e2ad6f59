import { stopId, stops } from '../../domain/course/outline.ts';
import { plainText } from '../../domain/course/rich-text.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { Frame } from '../frame.tsx';
import { stopTitle } from '../links.ts';
import { LoadState } from '../load-state.tsx';
import { useFile, usePlayer } from '../player-context.tsx';
import { useScreen } from '../use-screen.ts';
import { clock, roomStops, runSheet, type SheetLine, stepLink } from './agenda.ts';
import { KeySheet } from './key-sheet.tsx';
import { loadAgenda } from './load-agenda.ts';

/** The run sheet of the course or of one module; the keys come out on a sheet of their own, and on paper only. */
export function RunSheetScreen({ only }: { only: string | undefined }) {
  const { text, date } = useMessages();
  const { course } = usePlayer();
  const module = course.modules.find(({ id }) => id === only);
  const title = text('facilitator.runSheetOf', { title: module?.title ?? course.title });
  const heading = useScreen(title);
  const wanted = roomStops(stops(course)).filter((stop) => !module || stop.module.id === module.id);
  const { value, error, retry } = useFile(
    (files, language) => Promise.all(wanted.map((stop) => loadAgenda(files, language, stop))),
    `run-sheet/${module?.id ?? ''}`,
  );
  const lines = value && runSheet(value.map(({ agenda }) => agenda));
  return (
    <Frame place={{ title: text('facilitator.runSheet') }}>
      <main className="page" id="main">
        <div className="sheet stack run-sheet">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p className="row no-print">
            <button className="btn main" type="button" disabled={!lines} onClick={() => window.print()}>
              <Icon name="print" />
              {text('sheet.print')}
            </button>
            <a href="#/">{text('facilitator.all')}</a>
          </p>
          <nav className="no-print" aria-label={text('sheet.choose')}>
            <ul className="run-sheet-parts">
              {[{ id: '', title: text('sheet.whole') }, ...course.modules].map((part) => (
                <li key={part.id}>
                  <a
                    href={part.id ? `#/facilitator/run-sheet/${part.id}` : '#/facilitator/run-sheet'}
                    aria-current={part.id === (module?.id ?? '') ? 'page' : undefined}
                  >
                    {part.title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <p>{text('sheet.intro')}</p>
          <p className="no-print">{text('sheet.keysOnPaper')}</p>
          {lines ? (
            <Table lines={lines} />
          ) : (
            <LoadState failed={error !== undefined} message={text('facilitator.notLoaded')} onRetry={retry} />
          )}
          <p className="small">{text('facilitator.notHere')}</p>
          <p className="small print-only">
            {course.title} {course.revision}. {course.disclaimer}{' '}
            {text('app.factsAsOf', { date: date(course.factsAsOf) })}
          </p>
        </div>
        {lines && <KeySheet lines={lines} title={module?.title ?? course.title} />}
      </main>
    </Frame>
  );
}

function Table({ lines }: { lines: readonly SheetLine[] }) {
  const { text, number } = useMessages();
  const total = lines.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <table className="stk">
      <caption>{text('sheet.total', { count: total })}</caption>
      <thead>
        <tr>
          <th scope="col">{text('sheet.starts')}</th>
          <th scope="col">{text('sheet.lesson')}</th>
          <th scope="col">{text('sheet.minutes')}</th>
          <th scope="col">{text('sheet.asked')}</th>
          <th scope="col">{text('sheet.prompts')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ stop, startsAt, minutes, questions, prompts }) => (
          <tr key={stopId(stop)}>
            <td data-l={text('sheet.starts')}>{clock(startsAt)}</td>
            <th scope="row">
              <a href={stepLink(stop)}>{stopTitle(stop)}</a>
            </th>
            <td data-l={text('sheet.minutes')}>{number(minutes)}</td>
            <td data-l={text('sheet.asked')}>
              <ol>
                {questions.map(({ id, prompt }) => (
                  <li key={id}>{plainText(prompt)}</li>
                ))}
              </ol>
            </td>
            <td data-l={text('sheet.prompts')}>
              <ul>
                {prompts.map((prompt) => (
                  <li key={prompt.id}>
                    {prompt.text} <b>{text('minutes', { count: prompt.minutes })}</b>
                    {prompt.listenFor !== undefined && (
                      <span className="listen print-only">{text('sheet.listenFor', { text: prompt.listenFor })}</span>
                    )}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
