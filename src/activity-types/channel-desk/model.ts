import type { Outcome } from '../../domain/activity/activity.ts';

/** What the model must know of a desk; a compiled activity and its source both have it. */
export interface DeskPlan {
  readonly channels: readonly { readonly id: string; readonly minutes: number; readonly formal?: true | undefined }[];
  readonly model: DeskModel;
  readonly needs: readonly DeskNeed[];
}

export interface DeskModel {
  readonly paid: string;
  readonly opens: string;
  readonly sum: number;
  readonly restHours: number;
  readonly halfLifeHours: number;
  readonly floor: number;
  readonly logDays: number;
  readonly wrongFormalHours: number;
  readonly unlawfulTrust: number;
  readonly tries: number;
  readonly again: number;
  readonly weights: { readonly money: number; readonly evidence: number; readonly lawful: number };
}

interface Setback {
  readonly unlawful?: true | undefined;
  readonly final?: true | undefined;
}

export interface DeskNeed {
  readonly id: string;
  readonly day: number;
  readonly time: string;
  readonly counts: 'money' | 'logs' | 'evidence' | 'lawful';
  readonly right: Readonly<Record<string, unknown>>;
  readonly wrong: Readonly<Record<string, Setback>>;
  readonly otherwise: Setback;
}

/** One need sent by one channel. Times are minutes since the payment. */
export interface Sending {
  readonly need: string;
  readonly channel: string;
  readonly right: boolean;
  /** When the learner chose it. */
  readonly from: number;
  /** When it had left the desk; what it stops or keeps counts from here. */
  readonly left: number;
  /** When the desk was free again: later than `left` by what a wrong formal request costs. */
  readonly until: number;
  /** Points of trust that it cost. */
  readonly trust: number;
  /** The need is closed with it. */
  readonly settles: boolean;
}

export interface DeskState {
  /** Story time, minutes since the payment. It moves only when something is sent, or nothing is left to do. */
  readonly now: number;
  readonly sent: readonly Sending[];
  /** The day was closed with needs open. */
  readonly closed: boolean;
}

const dayMinutes = 24 * 60;

export function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** When a need arrives, in minutes since the payment. */
export function arrival({ paid }: DeskModel, { day, time }: Pick<DeskNeed, 'day' | 'time'>): number {
  return (day - 1) * dayMinutes + minutesOf(time) - minutesOf(paid);
}

/** The share of the sum that a stop request can still have held, `hours` after the payment: 0 to 1, never rising. */
export function recoverable(
  { restHours, halfLifeHours, floor }: Pick<DeskModel, 'restHours' | 'halfLifeHours' | 'floor'>,
  hours: number,
): number {
  const moving = Math.max(0, hours - restHours);
  const left = moving === 0 ? 1 : halfLifeHours === 0 ? 0 : 0.5 ** (moving / halfLifeHours);
  return Math.max(floor, left);
}

/** Whether logs are still there to be kept. */
export function logsKept({ logDays }: Pick<DeskModel, 'logDays'>, minutes: number): boolean {
  return minutes <= logDays * dayMinutes;
}

export function start({ model }: DeskPlan): DeskState {
  return { now: minutesOf(model.opens) - minutesOf(model.paid), sent: [], closed: false };
}

export function isSettled({ sent }: DeskState, need: string): boolean {
  return sent.some((sending) => sending.need === need && sending.settles);
}

/** Needs that lie on the desk now, neither settled nor still to come. */
export function onDesk({ model, needs }: DeskPlan, state: DeskState): DeskNeed[] {
  return needs.filter((need) => arrival(model, need) <= state.now && !isSettled(state, need.id));
}

export function isEnded({ needs }: DeskPlan, state: DeskState): boolean {
  return state.closed || needs.every(({ id }) => isSettled(state, id));
}

/** Sends a need by a channel; undefined where the need is not on the desk, or was sent this way before. */
export function send(plan: DeskPlan, state: DeskState, needId: string, channelId: string): DeskState | undefined {
  const { model, channels } = plan;
  const channel = channels.find(({ id }) => id === channelId);
  const need = onDesk(plan, state).find(({ id }) => id === needId);
  const before = state.sent.filter((sending) => sending.need === needId);
  if (state.closed || !channel || !need || before.some((sending) => sending.channel === channelId)) return undefined;
  const right = Object.hasOwn(need.right, channelId);
  const setback = right ? {} : (need.wrong[channelId] ?? need.otherwise);
  const left = state.now + channel.minutes;
  const until = left + (!right && channel.formal ? model.wrongFormalHours * 60 : 0);
  const sending: Sending = {
    need: needId,
    channel: channelId,
    right,
    from: state.now,
    left,
    until,
    trust: setback.unlawful ? model.unlawfulTrust : 0,
    settles: right || setback.final === true || before.length + 1 >= model.tries,
  };
  return waited(plan, { ...state, now: until, sent: [...state.sent, sending] });
}

export function close(plan: DeskPlan, state: DeskState): DeskState | undefined {
  return isEnded(plan, state) ? undefined : { ...state, closed: true };
}

/** Where the desk is empty and something is still to come, the story goes on to it. */
function waited(plan: DeskPlan, state: DeskState): DeskState {
  if (onDesk(plan, state).length > 0) return state;
  const coming = plan.needs.filter(({ id }) => !isSettled(state, id)).map((need) => arrival(plan.model, need));
  return coming.length === 0 ? state : { ...state, now: Math.min(...coming) };
}

/** What a desk has come to so far; shares are 0 to 1. */
export interface DeskScore {
  /** Of the sum; 0 while no right stop request has left. */
  readonly money: number;
  readonly logs: boolean;
  readonly evidence: number;
  readonly lawful: number;
  /** 0 to 100. */
  readonly trust: number;
  /** All three by their weights. */
  readonly share: number;
}

export function scoreOf(plan: DeskPlan, state: DeskState): DeskScore {
  const { model, needs } = plan;
  const trust = Math.max(0, 100 - state.sent.reduce((sum, sending) => sum + sending.trust, 0));
  const rightFor = (need: DeskNeed) => state.sent.find((sending) => sending.need === need.id && sending.right);
  const worth = (need: DeskNeed): number => {
    const right = rightFor(need);
    if (!right) return 0;
    if (need.counts === 'money') return recoverable(model, right.left / 60);
    if (need.counts === 'logs') return logsKept(model, right.left) ? 1 : 0;
    return state.sent.find(({ need: id }) => id === need.id) === right ? 1 : model.again;
  };
  const mean = (...counts: readonly DeskNeed['counts'][]) => {
    const counted = needs.filter((need) => counts.includes(need.counts));
    return counted.length === 0 ? 1 : counted.reduce((sum, need) => sum + worth(need), 0) / counted.length;
  };
  const money = mean('money');
  const evidence = mean('logs', 'evidence');
  const lawful = (mean('lawful') * trust) / 100;
  const { weights } = model;
  const share = (weights.money * money + weights.evidence * evidence + weights.lawful * lawful) / 100;
  return { money, logs: mean('logs') === 1, evidence, lawful, trust, share };
}

/** What later activities are told: how much was held, whether the logs were kept, how lawful the desk was. */
export function outcomesOf({ floor }: Pick<DeskModel, 'floor'>, score: DeskScore) {
  const step = (value: number, three: number, two: number, one: number): Outcome =>
    value >= three ? 3 : value >= two ? 2 : value > one ? 1 : 0;
  return {
    money: step(score.money, 0.9, 0.5, floor),
    logs: score.logs ? (3 as const) : (0 as const),
    lawful: step(score.lawful, 0.9, 0.6, 0.2),
  };
}
