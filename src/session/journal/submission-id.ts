import type { Random } from '../../domain/assessment/random.ts';

/**
 * A UUID of version 4 (RFC 9562, 5.4), in lower case. Its first three digits are the session's (1 to 4095), so that no two
 * sessions which the device knows ever give the same. `crypto.randomUUID` is absent on plain http, where many LMSs are.
 */
export function newSubmissionId(session: number, random: Random): string {
  const digits = Array.from({ length: 29 }, (_, at) => {
    const digit = Math.floor(random() * 16);
    return (at === 9 ? 4 : at === 13 ? 8 + (digit % 4) : digit).toString(16);
  }).join('');
  const all = session.toString(16).padStart(3, '0') + digits;
  return [all.slice(0, 8), all.slice(8, 12), all.slice(12, 16), all.slice(16, 20), all.slice(20)].join('-');
}
