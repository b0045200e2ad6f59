// `npm start`: from a fresh clone to the course in a local LMS.
import { bin, inOrder, install } from './steps.mjs';

await install();
await inOrder([
  ['Building the player', bin('vite'), ['build', '--logLevel', 'warn']],
  ['Building the local LMS', bin('vite'), ['build', '--mode', 'lms', '--logLevel', 'warn']],
  ['Packaging the course', bin('tsx'), ['scorm/cli.ts']],
  ['Starting the local LMS', bin('tsx'), ['src/apps/lms/serve.ts']],
]);
