import type { Files } from './files.ts';

/**
 * The page of a package for cmi5: its policy lets it speak to the LRS, which stands on another host that nobody knows when a
 * package is made. Everything else stays shut: scripts, styles, pictures and frames come from the package alone.
 * @throws Error where the page has no such policy: better no package than one that cannot report.
 */
export function withLrsPolicy(files: Files): Files {
  const path = 'index.html';
  const page = new TextDecoder().decode(files.get(path));
  const rule = "connect-src 'self'";
  if (page.includes('http-equiv="Content-Security-Policy"') && !page.includes(rule)) {
    throw new Error(
      `${path} has a Content-Security-Policy without ${rule}; a package for cmi5 could not reach its LRS.`,
    );
  }
  return new Map([...files, [path, new TextEncoder().encode(page.replace(rule, `${rule} https: http:`))]]);
}
