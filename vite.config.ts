import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentPlugin } from './src/apps/dev-server/content-plugin.ts';
import { htmlPlugin } from './src/apps/dev-server/html-plugin.ts';

/** The local LMS is two pages: its own, and the one that runs a package on another origin with a worker of a fixed name. */
const lmsInputs = {
  index: 'src/apps/lms/index.html',
  runner: 'src/apps/lms/runner.html',
  'course-worker': 'src/apps/lms/course-worker.ts',
};

/** `vite build` makes the player; `--mode lms` the local LMS; `--mode gallery` the page of all types and examples. */
const pages: Readonly<Record<string, { readonly root: string; readonly outDir: string }>> = {
  lms: { root: 'src/apps/lms', outDir: '../../../dist/lms' },
  gallery: { root: 'src/apps/gallery', outDir: '../../../dist/gallery' },
};

export default defineConfig(({ mode, command }) => {
  const page = pages[mode];
  return {
    root: page?.root ?? '.',
    // Relative, since an LMS serves a package from a folder of its own choice.
    base: './',
    // The gallery brings the pictures that its examples name.
    publicDir: page ? 'public' : false,
    plugins: [
      react(),
      ...(page
        ? []
        : [
            htmlPlugin(),
            ...(command === 'serve' ? [contentPlugin(process.env.COURSE_CONTENT ?? 'course-content')] : []),
          ]),
    ],
    server: { port: 5173 },
    build: {
      outDir: page?.outDir ?? 'dist/player',
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      // LMSs serve .svg and .json with the right type more often than they allow large data addresses.
      assetsInlineLimit: 4096,
      rolldownOptions: {
        ...(mode === 'lms' && { input: lmsInputs }),
        output: {
          hashCharacters: 'hex',
          ...(mode === 'lms'
            ? {
                entryFileNames: ({ name }: { readonly name: string }) =>
                  name === 'course-worker' ? '[name].js' : 'assets/[name]-[hash].js',
              }
            : {
                // What the first screen needs comes as one file, not as a dozen small ones that later screens share.
                codeSplitting: {
                  groups: [
                    { name: 'main', tags: ['$initial'], priority: 1 },
                    // What the editions of SCORM share, and each of them, by itself: a first visit asks for two files, not for six.
                    { name: 'lms', test: /src\/tracking\/[^/]+\.ts/ },
                    { name: 'scorm-1.2', test: /adapters\/scorm-1\.2\/(?!check-plan)/ },
                    { name: 'scorm-2004', test: /adapters\/scorm-2004\/(?!check-plan)/ },
                    { name: 'questions', test: /player\/question\/questions\.ts/ },
                  ],
                },
              }),
        },
      },
    },
  };
});
