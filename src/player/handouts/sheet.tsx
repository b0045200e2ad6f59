import type { ReactNode } from 'react';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer } from '../player-context.tsx';
import { ReferenceFrame } from '../reference/reference-frame.tsx';

interface SheetProps {
  readonly title: string;
  /** Landscape on paper, for forms with many columns. */
  readonly wide?: boolean;
  /** Absent while it loads. */
  readonly children: ReactNode;
}

/** One handout on the screen and on paper, with the way to print it, and on paper what course it is from. */
export function Sheet({ title, wide = false, children }: SheetProps) {
  const { text, date } = useMessages();
  const { course } = usePlayer();
  return (
    <ReferenceFrame title={title}>
      <p className="row no-print">
        <button className="btn main" type="button" onClick={() => window.print()}>
          <Icon name="print" />
          {text('certificate.print')}
        </button>
        <a href="#/handouts">{text('handouts.all')}</a>
      </p>
      <div className={wide ? 'handout wide' : 'handout'}>
        {children}
        <p className="handout-foot print-only">
          {course.title} {course.revision}. {course.disclaimer}{' '}
          {text('app.factsAsOf', { date: date(course.factsAsOf) })}
        </p>
      </div>
    </ReferenceFrame>
  );
}
