import { bin, inOrder, install } from './steps.mjs';

await install();
await inOrder([['Building the player', bin('vite'), ['build', '--logLevel', 'warn']]]);
