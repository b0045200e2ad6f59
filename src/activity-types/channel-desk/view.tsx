import '../../ui/styles/arrange.css';
import '../../ui/styles/table.css';
import '../../ui/styles/channel-desk.css';
import '../../ui/styles/channel-desk-needs.css';
import '../../ui/styles/channel-desk-clocks.css';
import '../../ui/messages/activities/channel-desk.ts';
import { useId } from 'react';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { type ActivityViewProps, activityView } from '../define-activity-view.tsx';
import { debrief } from './debrief.tsx';
import { DeskLog, Reply } from './desk-log.tsx';
import { Gauges } from './gauges.tsx';
import { arrival, type DeskState, isSettled, onDesk } from './model.ts';
import { closing, moveOf } from './moves.ts';
import { NeedRow } from './need-row.tsx';
import { Outcome } from './outcome.tsx';
import { rules } from './rules.ts';
import type { ChannelDesk } from './schema.ts';

/** The desk: gauges of the case, the needs that have arrived, the log; time passes only when something is sent. */
function View({ activity: desk, state, result, decide, focus }: ActivityViewProps<ChannelDesk, DeskState>) {
  const { text } = useMessages();
  const reply = useId();
  const open = onDesk(desk, state);
  const arrived = desk.needs
    .filter((need) => arrival(desk.model, need) <= state.now)
    .sort((a, b) => arrival(desk.model, a) - arrival(desk.model, b));
  const done = desk.needs.filter(({ id }) => isSettled(state, id)).length;
  const later = desk.needs.length - arrived.length;
  return (
    <div className="channel-desk">
      <div className="both">
        <Gauges desk={desk} state={state} />
        <div className="work">
          <p className="ref">{text('channelDesk.done', { role: desk.role, done, count: desk.needs.length })}</p>
          <h4 ref={focus} tabIndex={-1} aria-describedby={state.sent.length > 0 ? reply : undefined}>
            {result
              ? text(state.closed ? 'channelDesk.closed' : 'channelDesk.empty')
              : text('channelDesk.onDesk', { count: open.length })}
          </h4>
          <Reply desk={desk} state={state} id={reply} />
          <ol className="needs">
            {(result ? desk.needs : arrived).map((need) => (
              <NeedRow
                key={need.id}
                desk={desk}
                state={state}
                need={need}
                ended={result !== undefined}
                onSend={(channel) => decide(moveOf(desk, need.id, channel))}
              />
            ))}
          </ol>
          {!result && (
            <div className="close">
              <p>
                {later > 0 && <>{text('channelDesk.later', { count: later })} </>}
                {text('channelDesk.closeNote', { count: desk.needs.length - done })}
              </p>
              <button type="button" className="btn" onClick={() => decide(closing)}>
                {text('channelDesk.close')}
              </button>
            </div>
          )}
          <h4>{text('channelDesk.log')}</h4>
          <DeskLog desk={desk} state={state} />
          <details className="who">
            <summary>
              <Icon name="open" />
              {text('channelDesk.countries')}
            </summary>
            <dl>
              {desk.countries.map(({ id, name, note }) => (
                <div key={id}>
                  <dt>{name}</dt>
                  <dd>{note}</dd>
                </div>
              ))}
            </dl>
          </details>
          <p className="law">
            <Icon name="document" />
            <span>{desk.law}</span>
          </p>
        </div>
      </div>
    </div>
  );
}

export const view = activityView<ChannelDesk, DeskState>({ rules, View, debrief, Outcome });
