import { defineConfig } from 'vitest/config';

/** Both projects share so many workers: a browser beside a test is work for a second core. */
const maxWorkers = 2;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{src,scorm}/**/*.test.{ts,tsx}',
            'tests/{architecture,contracts,content-errors,faults,frozen,quirks,session}/**/*.test.{ts,tsx}',
          ],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
          environment: 'node',
          maxWorkers,
        },
      },
      {
        // What needs the built player, the packages or a real browser. They read the same builds and write none of them.
        test: {
          name: 'built',
          include: ['tests/{packages,e2e}/**/*.test.ts', 'tests/**/*.browser.test.ts'],
          environment: 'node',
          maxWorkers,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
