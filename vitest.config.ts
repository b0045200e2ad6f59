import { defineConfig } from 'vitest/config';

/** All projects share so many workers: a browser beside a test is work for a second core. */
const maxWorkers = 2;
/** Milliseconds: a busy machine is no failure. What hangs is found all the same. */
const testTimeout = 30_000;

/** Tests that draw into a document. */
const views = ['{src,tests}/**/*.test.tsx', 'tests/contracts/block-type.contract.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        // These files leave nothing behind, so they share processes: loading the same modules once a file took longer than the tests.
        test: {
          name: 'unit',
          include: [
            '{src,scorm}/**/*.test.ts',
            'tests/{architecture,contracts,content-errors,faults,frozen,quirks,session}/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**', ...views],
          environment: 'node',
          isolate: false,
          maxWorkers,
          testTimeout,
        },
      },
      {
        // What is drawn may be left behind: each of these files has its own document.
        test: { name: 'views', include: views, environment: 'jsdom', maxWorkers, testTimeout },
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
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
