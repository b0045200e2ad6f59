import { useState } from 'react';
import { isoDay } from '../../domain/learning/day.ts';
import { reviewCalendar } from '../../domain/learning/review-calendar.ts';
import { nextDueDay, reviewDays, reviewSet } from '../../domain/learning/review-set.ts';
import { shownQuestions } from '../../domain/learning/shown-questions.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer, useSession } from '../player-context.tsx';
import { saveText } from './save-text.ts';
import { type LearningFiles, useToday } from './use-learning.ts';

/** What is due and when the next comes, the dates for the learner's own calendar, and where all this is kept. */
export function ReviewDates({ layout }: LearningFiles) {
  const { text, date } = useMessages();
  const { course, now } = usePlayer();
  const today = useToday();
  const progress = useSession((session) => session.progress);
  const [saved, setSaved] = useState(false);
  const { learning } = progress;
  const count = reviewSet(learning, layout, shownQuestions(progress), today, () => 0).length;
  const next = nextDueDay(learning, layout, today);
  const days = reviewDays(learning, layout, today);
  const file = `reviews-${course.id}.ics`;
  const save = () => {
    const events = days.map(({ day, objectives }) => ({
      day,
      summary: text('refresh.event', { count: objectives, course: course.title }),
      description: text('refresh.eventText'),
    }));
    saveText(file, 'text/calendar', reviewCalendar(course.id, events, now()));
    setSaved(true);
  };
  return (
    <section aria-labelledby="reviews" className="stack">
      <h2 id="reviews">{text('refresh.section')}</h2>
      {count > 0 ? (
        <p>
          <a className="btn" href="#/learning/review">
            {text('refresh.start', { count })}
          </a>
        </p>
      ) : (
        <p>{text('refresh.none')}</p>
      )}
      {next !== undefined && <p>{text('step.restUntil', { date: date(isoDay(next)) })}</p>}
      {days.length > 0 && (
        <div>
          <p>
            <button className="btn" type="button" onClick={save}>
              <Icon name="down" />
              {text('refresh.calendar')}
            </button>
          </p>
          <p className="small muted">{text('refresh.calendarHow')}</p>
        </div>
      )}
      <p className="small" role="status">
        {saved && text('refresh.calendarSaved', { file })}
      </p>
      <p className="small muted">{text('refresh.where')}</p>
    </section>
  );
}
