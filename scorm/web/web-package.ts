import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { CourseOutline } from '../../src/domain/course/course.ts';
import type { Files } from '../files.ts';
import { webManifest } from './web-manifest.ts';

/** Files that may be changed after packaging: they are asked for anew, and kept for offline use as they are. */
const fresh = ['settings.json'];
const page = 'index.html';
const worker = 'service-worker.js';
const manifest = 'manifest.webmanifest';

/**
 * The plain web build: what an LMS package has no use for. The page names the icons and the web manifest, and is allowed to
 * load them and the service worker; the service worker gets the list of all files, by which it keeps this edition offline.
 * @throws Error where the built page does not have what is changed in it, or the files of scorm/web/files are missing.
 */
export function webPackage(files: Files, course: CourseOutline): Files {
  const html = files.get(page);
  const script = files.get(worker);
  if (!html || !script) throw new Error(`The web build needs ${page} and ${worker}.`);
  const ready = new Map([...files, [page, bytes(webPage(text(html)))], [manifest, bytes(webManifest(course))]]);
  ready.delete(worker);
  return new Map([...ready, [worker, bytes(`const packaged = ${packagedFiles(ready)};\n\n${text(script)}`)]]);
}

/** The page of the player for the web: its policy allows a service worker and a web manifest of the same origin. */
function webPage(html: string): string {
  const head = [
    '<link rel="icon" href="./icons/icon.svg" type="image/svg+xml" />',
    '<link rel="apple-touch-icon" href="./icons/apple-touch-icon.png" />',
    `<link rel="manifest" href="./${manifest}" />`,
    '<meta name="theme-color" content="#f5f6f4" media="(prefers-color-scheme: light)" />',
    '<meta name="theme-color" content="#0e1517" media="(prefers-color-scheme: dark)" />',
    '<script type="module" src="./register.js"></script>',
  ];
  return replaced(
    replaced(html, "form-action 'none'", "form-action 'none'; worker-src 'self'; manifest-src 'self'"),
    '<link rel="icon" href="data:," />',
    head.join('\n    '),
  );
}

function replaced(html: string, found: string, by: string): string {
  if (!html.includes(found)) throw new Error(`The built page has no ${found}: the web build cannot be made from it.`);
  return html.replace(found, () => by);
}

/** What the service worker knows of this edition, as JSON: it stays the same as long as no file changes. */
function packagedFiles(files: Files): string {
  const hashes = Object.fromEntries(
    [...files]
      .filter(([path]) => !fresh.includes(path))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, content]) => [path, hashOf(content)]),
  );
  const edition = hashOf(bytes(JSON.stringify(hashes))).slice(0, 12);
  return JSON.stringify({ edition, files: hashes, fresh: fresh.filter((path) => files.has(path)) }, null, 1);
}

/** First half of the SHA-256, in hexadecimal digits. */
const hashOf = (content: Uint8Array): string => bytesToHex(sha256(content)).slice(0, 32);
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
const text = (content: Uint8Array): string => new TextDecoder().decode(content);
