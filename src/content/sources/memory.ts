import type { ContentSource } from '../content-source.ts';

/** Files held in memory, by path: for the studio, where a course lives in the browser, and for tests. */
export function memorySource(files: Readonly<Record<string, string | Uint8Array>>): ContentSource {
  const find = (path: string) => (Object.hasOwn(files, path) ? files[path] : undefined);
  return {
    list: async () => Object.keys(files).sort(),
    read: async (path) => {
      const file = find(path);
      return file instanceof Uint8Array ? new TextDecoder().decode(file) : file;
    },
    readBytes: async (path) => {
      const file = find(path);
      return typeof file === 'string' ? new TextEncoder().encode(file) : file;
    },
  };
}
