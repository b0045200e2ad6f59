import { localeOf, type Messages } from './messages/messages.ts';

/** A sum of US dollars in three figures, "USD 2.4 million", in the way of the language. Its words come with the activities. */
export function dollars({ language, text }: Messages, sum: number): string {
  const large = Math.abs(sum) >= 1_000_000;
  const amount = new Intl.NumberFormat(localeOf(language), {
    maximumSignificantDigits: 3,
    ...(large && { notation: 'compact', compactDisplay: 'long' }),
  }).format(sum);
  return text('activity.dollars', { amount });
}
