import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackageList } from '../../lms/packages.ts';
import { codeOf, type Listening, listenLocally, listenNearby } from './listen.ts';
import { pageListener } from './page-server.ts';
import { packageFolder } from './read-package.ts';
import { runnerListener } from './runner-server.ts';

export interface LmsServer {
  /** `http://localhost:4173` */
  readonly address: string;
  /** Each an origin on which one package runs. */
  readonly runnerPorts: readonly number[];
  /** What there was to launch at the start. */
  readonly list: Pick<PackageList, 'packages' | 'problems'>;
  close(): void;
}

export interface LmsServerOptions {
  /** Folder of the built page. */
  readonly page: string;
  /** Folder of the zips. */
  readonly packages: string;
  /** 0: any that is free. The next ones are for packages to run on; others where these are taken. */
  readonly port: number;
}

/** Serves the local LMS, to this machine only. Rejects with the code EADDRINUSE where the port is taken. */
export async function startLms({ page, packages, port }: LmsServerOptions): Promise<LmsServer> {
  const folder = packageFolder(packages);
  let runnerPorts: readonly number[] = [];
  const main = await listenLocally(
    pageListener(page, folder, () => runnerPorts),
    port,
  );
  const runners: Listening[] = [];
  for (let at = 1; at <= origins; at++) {
    runners.push(await listenNearby(runnerListener(page, main.port), port === 0 ? 0 : port + at));
  }
  runnerPorts = runners.map((runner) => runner.port);
  return {
    address: `http://localhost:${main.port}`,
    runnerPorts,
    list: folder.read(),
    close() {
      for (const server of [main, ...runners]) server.close();
    },
  };
}

/** Packages that have an origin at a time; the one that was not launched for longest gives its own up. */
const origins = 6;

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** `npm start`, last step. */
async function main(): Promise<void> {
  const port = Number(process.env.PORT) || 4173;
  const page = join(root, 'dist/lms');
  if (!existsSync(join(page, 'index.html'))) return fail('dist/lms is missing. Run npm start, which builds it first.');
  try {
    const { address, list, runnerPorts } = await startLms({ page, packages: join(root, 'dist/packages'), port });
    for (const problem of list.problems) console.error(problem);
    if (list.packages.length === 0) console.error('dist/packages holds no package. Make them: npm run package');
    console.log(
      `\nThe local LMS is open at ${address}\nPackages run apart from it, on the ports ${runnerPorts.join(', ')}. Stop with Ctrl+C.`,
    );
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE') throw error;
    fail(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 10} npm start`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

if (process.argv[1]?.endsWith('serve.ts')) await main();
