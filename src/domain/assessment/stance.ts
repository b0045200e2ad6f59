/** How a learner judges a claim and how sure that is: one scale, from one end to the other. */
export const stances = ['surely-false', 'probably-false', 'probably-true', 'surely-true'] as const;

export type Stance = (typeof stances)[number];

/** An untrusted or saved value as a stance, or undefined where it is none. */
export function readStance(value: unknown): Stance | undefined {
  return stances.find((stance) => stance === value);
}

/** Whether the claim is held to be true. */
export function holdsTrue(stance: Stance): boolean {
  return stance.endsWith('true');
}

export function isSure(stance: Stance): boolean {
  return stance.startsWith('surely');
}

/** The same stance toward the opposite claim. */
export function turned(stance: Stance): Stance {
  // Four stances in one scale: the opposite of each stands as far from the other end.
  return stances[stances.length - 1 - stances.indexOf(stance)] ?? stance;
}
