import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{src,scorm}/**/*.test.{ts,tsx}',
            'tests/{architecture,contracts,content-errors,frozen,session}/**/*.test.{ts,tsx}',
          ],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
          environment: 'node',
        },
      },
      {
        // What needs the built player, the packages or a real browser: one after the other, since they share them.
        test: {
          name: 'built',
          include: ['tests/{packages,e2e}/**/*.test.ts', 'tests/**/*.browser.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
