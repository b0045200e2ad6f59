import '../../ui/styles/ledger-picture.css';
import type { CSSProperties } from 'react';
import { useMessages } from '../../ui/messages/context.tsx';
import type { Marks } from './marks.ts';
import { reachedBy } from './marks.ts';
import { printed } from './rules.ts';
import type { LedgerTrace } from './schema.ts';
import { useWords } from './words.tsx';

interface Place {
  readonly step: number;
  readonly lane: number;
}

interface Line {
  readonly key: string;
  readonly from: Place;
  readonly to: Place;
  readonly sum: number;
  /** Money of the case runs along it, as far as it was followed. */
  readonly isTrail: boolean;
  /** It leads out of a transaction at which the trail ends. */
  readonly isCut: boolean;
  /** It belongs to the transaction that is looked at. */
  readonly isNear: boolean;
}

interface PictureProps {
  readonly trace: LedgerTrace;
  readonly marks: Marks;
  /** Id of the transaction whose payments are shown in words. */
  readonly shown: string;
  readonly onShow: (transaction: string) => void;
}

/**
 * The ledger drawn by steps and lanes. Only the lines are a drawing: names, sums and transactions are text and buttons, so that
 * they grow with the text and can be reached. On a phone steps go down; the drawing is there for both ways.
 */
export function Picture({ trace, marks, shown, onShow }: PictureProps) {
  const { text, number } = useMessages();
  const { spoken } = useWords(trace);
  const all = [...trace.addresses, ...trace.transactions];
  const steps = Math.max(...all.map(({ place }) => place.step)) + 1;
  const lanes = Math.max(...all.map(({ place }) => place.lane)) + 1;
  const lines = linesOf(trace, marks, shown);
  const groupOf = (address: string) => marks.groups.findIndex((group) => group.includes(address));
  return (
    <div className="scroll-x">
      <fieldset className="ledger" style={vars({ '--steps': steps, '--lanes': lanes })}>
        <legend className="vh">{text('trace.pictureName', { count: trace.transactions.length })}</legend>
        <Lines lines={lines} width={steps} height={lanes} turned={false} />
        <Lines lines={lines} width={lanes} height={steps} turned />
        <div aria-hidden="true">
          {lines.map(({ key, from, to, sum }) => (
            <span
              key={key}
              className="sum"
              style={at({ step: (from.step + to.step) / 2, lane: (from.lane + to.lane) / 2 })}
            >
              <i>{number(sum)}</i>
            </span>
          ))}
          {trace.addresses.map(({ id, place, exchange }) => {
            const group = groupOf(id);
            const classes = [
              'node',
              exchange && 'exchange',
              marks.passed.has(id) && 'passed',
              group >= 0 && 'grouped',
            ].filter(Boolean);
            return (
              <span key={id} className={classes.join(' ')} style={at(place)}>
                {printed(id)}
                {group >= 0 && <b>{number(group + 1)}</b>}
                {exchange && <small>{text('trace.exchange')}</small>}
              </span>
            );
          })}
        </div>
        {trace.transactions.map((transaction) => {
          const { id, place } = transaction;
          const ends = marks.steps.get(id) === 'ends';
          const note = marks.mixing.has(id) ? text('trace.mixing') : ends && text('trace.ended');
          // What stands on it is not said twice.
          const unsaid = note ? { ...marks, steps: new Map(), mixing: new Set<string>() } : marks;
          return (
            <button
              key={id}
              type="button"
              className={ends ? 'node tx ends' : 'node tx'}
              style={at(place)}
              aria-pressed={shown === id}
              onClick={() => onShow(id)}
            >
              {id} {note && <small>{note}</small>} <span className="vh">{spoken(transaction, unsaid)}</span>
            </button>
          );
        })}
      </fieldset>
    </div>
  );
}

function linesOf(trace: LedgerTrace, { steps, passed }: Marks, shown: string): readonly Line[] {
  const placeOf = (address: string) => trace.addresses.find(({ id }) => id === address)?.place ?? { step: 0, lane: 0 };
  return trace.transactions.flatMap(({ id, place, paidBy, paidTo }) => {
    const step = steps.get(id);
    const reached = reachedBy(trace, id, step);
    return [
      ...paidBy.map(
        ({ address, sum }, n): Line => ({
          key: `${id} in ${n}`,
          from: placeOf(address),
          to: place,
          sum,
          isTrail: step !== undefined && passed.has(address),
          isCut: false,
          isNear: id === shown,
        }),
      ),
      ...paidTo.map(
        ({ address, sum }, n): Line => ({
          key: `${id} out ${n}`,
          from: place,
          to: placeOf(address),
          sum,
          isTrail: reached.includes(address),
          isCut: step === 'ends',
          isNear: id === shown,
        }),
      ),
    ];
  });
}

interface LinesProps {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
  /** Steps go down. */
  readonly turned: boolean;
}

function Lines({ lines, width, height, turned }: LinesProps) {
  const point = ({ step, lane }: Place): readonly [number, number] =>
    turned ? [lane + 0.5, step + 0.5] : [step + 0.5, lane + 0.5];
  return (
    <svg
      className={turned ? 'turned' : 'lying'}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {lines.map(({ key, from, to, isTrail, isCut, isNear }) => {
        const [[x1, y1], [x2, y2]] = [point(from), point(to)];
        const bend = turned
          ? `${x1} ${(y1 + y2) / 2} ${x2} ${(y1 + y2) / 2}`
          : `${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2}`;
        return (
          <path
            key={key}
            className={[isNear && 'near', isTrail && 'trail', isCut && 'cut'].filter(Boolean).join(' ') || undefined}
            d={`M${x1} ${y1}C${bend} ${x2} ${y2}`}
          />
        );
      })}
    </svg>
  );
}

const at = ({ step, lane }: Place): CSSProperties => vars({ '--step': step, '--lane': lane });

/** The boundary to React's types, which know no custom properties. */
function vars(values: Readonly<Record<`--${string}`, number>>): CSSProperties {
  return values as CSSProperties;
}
