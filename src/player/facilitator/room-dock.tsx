import { type ReactNode, useCallback } from 'react';
import { useNavigate } from 'react-router-dom';
import { stops } from '../../domain/course/outline.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer } from '../player-context.tsx';
import { type Agenda, pathBeside, roomStops } from './agenda.ts';

/** Goes to the next or the previous step; false where there is none. */
export function useTurn(agenda: Agenda, step: number): (change: 1 | -1) => boolean {
  const navigate = useNavigate();
  const { course } = usePlayer();
  return useCallback(
    (change) => {
      const path = pathBeside(agenda, step, change, roomStops(stops(course)));
      if (path !== undefined) void navigate(path);
      return path !== undefined;
    },
    [agenda, step, course, navigate],
  );
}

interface RoomDockProps {
  readonly agenda: Agenda;
  readonly step: number;
  /** Next is the one thing left to do here. */
  readonly nextIsMain: boolean;
  readonly children?: ReactNode;
}

/** Previous, what this step offers, next; it stays in reach at the end of the screen. */
export function RoomDock({ agenda, step, nextIsMain, children }: RoomDockProps) {
  const { text } = useMessages();
  const { course } = usePlayer();
  const all = roomStops(stops(course));
  const back = pathBeside(agenda, step, -1, all);
  const ahead = pathBeside(agenda, step, 1, all);
  return (
    <nav className="dock" aria-label={text('facilitator.steps')}>
      <a className="btn" href={`#${back ?? '/'}`}>
        <Icon name="back" />
        <span className="only-wide">{text(back === undefined ? 'facilitator.all' : 'facilitator.previous')}</span>
      </a>
      {children}
      <a className={nextIsMain ? 'btn main push' : 'btn push'} href={`#${ahead ?? '/'}`}>
        <span className={nextIsMain ? undefined : 'only-wide'}>
          {text(ahead === undefined ? 'facilitator.all' : 'facilitator.next')}
        </span>
        <Icon name="next" />
      </a>
    </nav>
  );
}
