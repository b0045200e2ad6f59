import { type DeskModel, minutesOf } from './model.ts';

export interface StoryTime {
  /** 1 is the day of the payment. */
  readonly day: number;
  /** "14:20"; the same digits in every language. */
  readonly time: string;
  /** Minutes since midnight. */
  readonly ofDay: number;
  /** Whole hours since the payment. */
  readonly hour: number;
}

/** What the story's clock shows so many minutes after the payment. */
export function storyTime({ paid }: Pick<DeskModel, 'paid'>, minutes: number): StoryTime {
  const whole = Math.round(minutesOf(paid) + minutes);
  const ofDay = whole % (24 * 60);
  const digits = (value: number) => String(value).padStart(2, '0');
  return {
    day: Math.floor(whole / (24 * 60)) + 1,
    time: `${digits(Math.floor(ofDay / 60))}:${digits(ofDay % 60)}`,
    ofDay,
    hour: Math.floor(minutes / 60),
  };
}

/** Hours with one decimal, for reading. */
export function hoursOf(minutes: number): number {
  return Math.round(minutes / 6) / 10;
}

/** Whole days from one date to another, both `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
