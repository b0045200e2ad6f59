import type { en } from './en.ts';
import type { Message } from './message.ts';

export type MessageId = keyof typeof en;
export type Catalogue = Readonly<Record<MessageId, Message>>;
export type Slots = Readonly<Record<string, string | number>>;

/** Texts, numbers and dates in one language. */
export interface Messages {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The text of an entry, slots filled; numbers in slots are printed in the language's way. */
  text(id: MessageId, slots?: Slots): string;
  number(value: number): string;
  /** A whole percentage of a share from 0 to 1, rounded down: 0.799 is 79 %. */
  percent(share: number): string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as it is given. */
  date(iso: string): string;
  /** Hours and minutes of a time of day, in milliseconds since 1970. */
  time(timestamp: number): string;
  list(items: readonly string[]): string;
}

const rightToLeft = ['ar', 'fa', 'he', 'ur'];

export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** The tag by which Intl formats. English is written for the world: the day before the month, as most of it does. */
export function localeOf(language: string): string {
  return `${language === 'en' ? 'en-GB' : language}-u-nu-latn`;
}

/**
 * A catalogue with the formats of its language. Entries missing in `catalogue` come from `source`, so that a screen is never
 * blank. Digits are western in every language (`-u-nu-latn`), as the design has it.
 */
export function createMessages(
  language: string,
  source: Partial<Catalogue>,
  catalogue: Partial<Catalogue> = source,
): Messages {
  const locale = localeOf(language);
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const list = new Intl.ListFormat(locale);
  const print = (value: string | number) => (typeof value === 'number' ? number.format(value) : value);

  return {
    language,
    direction: directionOf(language),
    text(id, slots = {}) {
      const message = catalogue[id] ?? source[id] ?? '';
      const count = slots.count;
      const pattern =
        typeof message === 'string'
          ? message
          : ((typeof count === 'number' ? message[plural.select(count)] : undefined) ?? message.other);
      return pattern.replace(/\{(\w+)\}/g, (slot, name: string) => {
        const value = slots[name];
        return value === undefined ? slot : print(value);
      });
    },
    number: (value) => number.format(value),
    percent: (share) => percent.format(Math.floor(share * 100 + 1e-6) / 100),
    date: (iso) => dateFormat(locale, iso).format(new Date(iso)),
    time: (timestamp) => time.format(timestamp),
    list: (items) => list.format(items),
  };
}

function dateFormat(locale: string, iso: string): Intl.DateTimeFormat {
  const precision = iso.split('-').length;
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(precision > 1 && { month: 'long' }),
    ...(precision > 2 && { day: 'numeric' }),
  });
}
