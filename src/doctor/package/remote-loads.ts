/** An address of another server that a file would load when it is opened or run. */
export interface RemoteLoad {
  /** From 1. */
  readonly line: number;
  readonly address: string;
  /** What loads it: markup and styles at once, a script when it runs. */
  readonly by: 'page' | 'script';
}

const remote = '(?:(?:https?|wss?|ftp):)?//[A-Za-z0-9[][^\\s"\'`)>\\\\]*';
const quoted = `["'\`]\\s*(${remote})`;

/** Attributes that load at once; a link that a learner may follow is none. */
const tags = 'script|img|iframe|frame|embed|audio|video|source|track|input';
const markup = [
  new RegExp(`<(?:${tags})\\b[^>]*?\\s(?:src|srcset|poster)\\s*=\\s*["']?\\s*(${remote})`, 'gi'),
  new RegExp(`<object\\b[^>]*?\\sdata\\s*=\\s*["']?\\s*(${remote})`, 'gi'),
  new RegExp(`<(?:image|use|feImage)\\b[^>]*?\\s(?:xlink:)?href\\s*=\\s*["']?\\s*(${remote})`, 'gi'),
  new RegExp(`<base\\b[^>]*?\\shref\\s*=\\s*["']?\\s*(${remote})`, 'gi'),
];
const link = new RegExp(`<link\\b[^>]*?\\shref\\s*=\\s*["']?\\s*(${remote})[^>]*>`, 'gi');
const loadingLink = /\brel\s*=\s*["']?[^"'>]*\b(stylesheet|icon|preload|modulepreload|prefetch|manifest|import)\b/i;

const styles = [new RegExp(`url\\(\\s*["']?\\s*(${remote})`, 'gi'), new RegExp(`@import\\s*["']\\s*(${remote})`, 'gi')];

const calls = [
  new RegExp(`\\b(?:fetch|importScripts|sendBeacon|getScript|getJSON)\\(\\s*${quoted}`, 'g'),
  new RegExp(`\\bimport\\s*\\(?\\s*${quoted}`, 'g'),
  new RegExp(`\\b(?:import|export)\\b[^;"'\`()]{0,500}?\\bfrom\\s*${quoted}`, 'g'),
  new RegExp(`\\bnew\\s+(?:Worker|SharedWorker|WebSocket|EventSource|Request|Image|Audio)\\(\\s*${quoted}`, 'g'),
  new RegExp(`\\.open\\(\\s*["'\`](?:GET|POST|PUT|HEAD|DELETE)["'\`]\\s*,\\s*${quoted}`, 'gi'),
  new RegExp(`\\.src\\s*=\\s*${quoted}`, 'g'),
];

const kinds: readonly (readonly [ending: RegExp, kind: 'page' | 'style' | 'script'])[] = [
  [/\.(x?html?|svg)$/i, 'page'],
  [/\.css$/i, 'style'],
  [/\.m?js$/i, 'script'],
];

export function kindOf(path: string): 'page' | 'style' | 'script' | undefined {
  return kinds.find(([ending]) => ending.test(path))?.[1];
}

/** By sight, not by running: an address that a script puts together is found by the run alone. */
export function remoteLoads(kind: 'page' | 'style' | 'script', text: string): readonly RemoteLoad[] {
  const load = (by: RemoteLoad['by']) => (hit: RegExpExecArray) => ({
    line: text.slice(0, hit.index).split('\n').length,
    address: hit[1] ?? '',
    by,
  });
  const hits = (patterns: readonly RegExp[], where = text) => patterns.flatMap((one) => [...where.matchAll(one)]);
  if (kind === 'script') return hits(calls).map(load('script'));
  if (kind === 'style') return hits(styles).map(load('page'));
  const links = hits([link]).filter(([tag]) => loadingLink.test(tag));
  return [
    ...[...hits([...markup, ...styles]), ...links].map(load('page')),
    ...hits(calls, scriptsOf(text)).map(load('script')),
  ];
}

/** A page with everything but its scripts blanked, so that places stay. */
function scriptsOf(page: string): string {
  let scripts = page.replace(/[^\n]/g, ' ');
  for (const { index, 0: whole } of page.matchAll(/<script\b[^>]*>[\s\S]*?<\/script/gi)) {
    scripts = scripts.slice(0, index) + whole + scripts.slice(index + whole.length);
  }
  return scripts;
}
