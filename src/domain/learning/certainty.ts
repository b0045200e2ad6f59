import { type Certainty, type CertaintyCount, certainties } from '../progress/progress.ts';

/** Answers that a bin needs before its share is shown: fewer say little (features.md, M10). */
export const enoughAnswers = 8;

/**
 * The chance that each certainty stands for: the middle of the stretch of beliefs for which it is the best choice on
 * Gardner-Medwin's scale, which turns at 2/3 and at 0.8 (LAPT; features.md, M10).
 */
const chances: Readonly<Record<Certainty, number>> = { guess: 0.5, check: 0.73, act: 0.9 };

/** Below it, "I would act on this" promised more than it held; above the other, "I am guessing" promised less. */
const leastActing = 0.8;
const mostGuessing = 0.67;

/** Shares from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface CalibrationBin extends CertaintyCount {
  readonly certainty: Certainty;
  /** What the words promise, 0 to 1. */
  readonly promised: number;
  /** Share right with its 95% interval; absent below `enoughAnswers`. */
  readonly observed?: { readonly share: number; readonly interval: Interval };
}

/** `over`: acts on what is wrong; `under`: guesses what is right; `both`; `sound`: neither; `early`: too few answers to say. */
export type CalibrationAdvice = 'early' | 'sound' | 'over' | 'under' | 'both';

export interface Calibration {
  /** One for each certainty, least sure first. */
  readonly bins: readonly CalibrationBin[];
  /** Mean of (chance - right)² over all answers (Brier 1950): 0 is best, 0.25 is a coin's. Absent without answers. */
  readonly brier?: number;
  readonly advice: CalibrationAdvice;
}

/** How sure a learner was against how right: three bins, one figure, one piece of advice. */
export function calibration(counts: Readonly<Record<Certainty, CertaintyCount>>): Calibration {
  const bins = certainties.map((certainty): CalibrationBin => {
    const { right, all } = counts[certainty];
    const promised = chances[certainty];
    if (all < enoughAnswers) return { certainty, promised, right, all };
    return { certainty, promised, right, all, observed: { share: right / all, interval: wilson95(right, all) } };
  });
  const answers = bins.reduce((sum, { all }) => sum + all, 0);
  const squares = bins.reduce(
    (sum, { promised, right, all }) => sum + right * (1 - promised) ** 2 + (all - right) * promised ** 2,
    0,
  );
  return { bins, advice: adviceOn(bins), ...(answers > 0 && { brier: squares / answers }) };
}

function adviceOn(bins: readonly CalibrationBin[]): CalibrationAdvice {
  const share = (certainty: Certainty) => bins.find((bin) => bin.certainty === certainty)?.observed?.share;
  const [guess, act] = [share('guess'), share('act')];
  const over = act !== undefined && act < leastActing;
  const under = guess !== undefined && guess > mostGuessing;
  if (over) return under ? 'both' : 'over';
  if (under) return 'under';
  return act === undefined && guess === undefined ? 'early' : 'sound';
}

/**
 * The score interval of Wilson (1927) for a share, at 95%: it stays within 0 and 1 and holds for few answers too.
 * `all` is at least 1.
 */
export function wilson95(right: number, all: number): Interval {
  const z = 1.959964;
  const share = right / all;
  const middle = share + z ** 2 / (2 * all);
  const half = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  const whole = 1 + z ** 2 / all;
  return { low: Math.max(0, (middle - half) / whole), high: Math.min(1, (middle + half) / whole) };
}
