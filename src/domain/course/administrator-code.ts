import { hash32 } from '../assessment/random.ts';

/** Without letters and digits that are taken for others. */
const signs = '23456789ABCDEFGHJKLMNPQRSTVWXYZ';

/** The code of a course where none was chosen: six signs that follow from its id and revision, so that a package built twice is the same. */
export function administratorCode({ id, revision }: { readonly id: string; readonly revision: string }): string {
  let rest = hash32(`administrator|${id}|${revision}`);
  return Array.from({ length: 6 }, () => {
    const sign = signs[rest % signs.length] ?? '';
    rest = Math.floor(rest / signs.length);
    return sign;
  }).join('');
}
