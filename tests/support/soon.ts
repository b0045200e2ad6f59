import { vi } from 'vitest';

/** Looks again and again until what is expected holds, for 15 s. Tests that run side by side cannot use `expect.poll`. */
export function soon(check: () => Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: 15_000, interval: 50 });
}
