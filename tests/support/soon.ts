import { vi } from 'vitest';

/** Looks again and again until what is expected holds, for 15 s or as long as is said. Tests that run side by side cannot use `expect.poll`. */
export function soon(check: () => Promise<void>, timeout = 15_000): Promise<void> {
  return vi.waitFor(check, { timeout, interval: 50 });
}
