import type { RefObject } from 'react';
import { lowestAxes } from '../../domain/course/maturity.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { TermedText } from '../../ui/rich-text.tsx';
import { foundBiases, lean } from './bias.ts';
import type { ReviewRoom } from './schema.ts';

interface PictureNotesProps {
  readonly activity: ReviewRoom;
  readonly levels: readonly number[];
  /** Left out after the round: the looking back says of each level why. */
  readonly focus?: RefObject<HTMLHeadingElement | null>;
}

/** What the two pictures say beside each other: how far apart, by which bias, where, and what comes first. */
export function PictureNotes({ activity, levels, focus }: PictureNotesProps) {
  const { text, list, number } = useMessages();
  const { axes, biases, balanced } = activity;
  const titles = (places: readonly number[]) => list(places.map((at) => axes[at]?.title ?? ''));
  const sum = lean(axes, levels);
  const found = foundBiases(biases, axes, levels);
  const off = axes.flatMap((axis, at) => {
    const own = levels[at];
    return own === undefined || own === axis.level ? [] : [{ axis, own }];
  });
  return (
    <div className="room-notes stack">
      <h4 ref={focus} tabIndex={-1}>
        {text('room.picture')}
      </h4>
      <p>{sum === 0 ? text('room.even') : text(sum > 0 ? 'room.above' : 'room.below', { count: Math.abs(sum) })}</p>
      {found.length === 0 && (
        <p>
          <TermedText text={balanced} />
        </p>
      )}
      {found.map(({ bias, axes: shown }) => (
        <p key={bias} className="bias">
          <TermedText text={biases.find(({ id }) => id === bias)?.about ?? []} />{' '}
          {text('room.shownOn', { axes: titles(shown) })}
        </p>
      ))}
      <p>
        <b>{text('room.lowest', { axes: titles(lowestAxes(axes.map(({ level }) => level))) })}</b>
      </p>
      {focus && off.length > 0 && (
        <>
          <h5>{text('room.off')}</h5>
          <dl className="off">
            {off.map(({ axis, own }) => (
              <div key={axis.id}>
                <dt>
                  {text('room.setAgainst', { title: axis.title, own: number(own), evidence: number(axis.level) })}
                </dt>
                <dd>
                  <TermedText text={axis.why} />{' '}
                  {Math.abs(own - axis.level) <= axis.tolerance && text('room.tolerated')}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}
