import type { PackageLimits } from './limits.ts';
import type { RefusalReason } from './refusal.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Bits of the general purpose flag that mean a password: encrypted, strongly encrypted, header hidden. */
const locked = 0x0001 | 0x0040 | 0x2000;
const typeOfFile = 0o170000;
const plainTypes = [0, 0o100000, 0o040000];

/** What is wrong with an entry before one byte of it is unpacked; undefined where nothing is. */
export function entryFault(entry: ZipEntry, limits: PackageLimits): RefusalReason | undefined {
  if (entry.flags & locked || entry.method === 99) return 'encrypted';
  if (!plainTypes.includes(entry.unixMode & typeOfFile)) return 'link';
  if (entry.method !== 0 && entry.method !== 8) return 'method';
  if (entry.size > limits.file) return 'fileSize';
  return nameFault(entry.name, limits);
}

/** What is wrong with a name in a package; a folder's ends with a slash. */
function nameFault(name: string, limits: PackageLimits): RefusalReason | undefined {
  if (/^[a-z]:/i.test(name)) return 'drive';
  if (/^[/\\]/.test(name)) return 'absolute';
  const parts = name.replace(/\/$/, '').split(/[/\\]/);
  if (parts.includes('..')) return 'traversal';
  if (name.includes('\\')) return 'backslash';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  if (/[\u0000-\u001f\u007f]/.test(name) || parts.some((part) => part === '' || part === '.')) return 'name';
  return name.length > limits.path ? 'pathLength' : undefined;
}
