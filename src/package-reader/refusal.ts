import type { PackageLimits } from './limits.ts';

/** Why a package is not opened. */
export type RefusalReason =
  | 'notZip'
  | 'damaged'
  | 'zip64'
  | 'split'
  | 'encrypted'
  | 'method'
  | 'zipSize'
  | 'entries'
  | 'fileSize'
  | 'totalSize'
  | 'ratio'
  | 'sizeLies'
  | 'overlap'
  | 'traversal'
  | 'absolute'
  | 'drive'
  | 'backslash'
  | 'name'
  | 'pathLength'
  | 'link'
  | 'duplicate'
  | 'manifestMissing'
  | 'manifestSize'
  | 'doctype'
  | 'xml'
  | 'encoding'
  | 'notScorm'
  | 'nothingToLaunch';

/** A package that is refused: `reason` for a program, the message for a person: a sentence and what to do. */
export class PackageRefusal extends Error {
  override readonly name = 'PackageRefusal';
  readonly reason: RefusalReason;
  /** The file inside the zip that is at fault; undefined where it is the zip as a whole. */
  readonly entry: string | undefined;

  constructor(reason: RefusalReason, limits: PackageLimits, entry?: string, detail = '') {
    super(words[reason](entry === undefined ? '' : printable(entry), limits, detail));
    this.reason = reason;
    this.entry = entry;
  }
}

/** A name that may hold anything, as a person can read it: no control characters, 80 characters at most. */
function printable(name: string): string {
  const shown = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�');
  return `“${shown.length > 80 ? `${shown.slice(0, 79)}…` : shown}”`;
}

const megabytes = (bytes: number) => `${(bytes / 1048576).toLocaleString('en-GB')} MB`;
const again = 'Make the zip again with another tool.';

type Sentence = (entry: string, limits: PackageLimits, detail: string) => string;

const words: Readonly<Record<RefusalReason, Sentence>> = {
  notZip: () => 'This is not a zip file, or its end is missing. Download or export it again.',
  damaged: (entry) => `The zip is damaged${entry && ` at ${entry}`}. Download or export it again.`,
  zip64: () =>
    'The zip is in the format for more than 4 GB (Zip64), which a course does not need and LMSs do not read.',
  split: () => 'The zip is one part of several. Make one zip of the whole package.',
  encrypted: (entry) => `${entry} is locked with a password. Make the zip without one.`,
  method: (entry, _limits, detail) =>
    `${entry} is packed in a way that LMSs do not read (method ${detail}). Use the usual one, deflate.`,
  zipSize: (_entry, { zip }) => `The zip is larger than ${megabytes(zip)}, the most that is opened here.`,
  entries: (_entry, { entries }) =>
    `The zip holds more than ${entries.toLocaleString('en-GB')} files, the most that is opened here.`,
  fileSize: (entry, { file }) => `${entry} is larger than ${megabytes(file)} when unpacked.`,
  totalSize: (_entry, { total }) =>
    `Unpacked, the files are larger than ${megabytes(total)} together. The zip may be made to fill up a computer.`,
  ratio: (entry, { ratio }) =>
    `${entry} grows more than ${ratio} times when unpacked. No course does; the zip may be made to fill up a computer.`,
  sizeLies: (entry) => `${entry} is not as large as the zip says. ${again}`,
  overlap: (entry) =>
    `${entry} shares its bytes with another file of the zip. The zip may be made to fill up a computer.`,
  traversal: (entry) => `${entry} points outside of the package. Do not import this zip anywhere.`,
  absolute: (entry) => `${entry} is an absolute path. Names in a package are relative to its root.`,
  drive: (entry) => `${entry} names a drive. Names in a package are relative to its root.`,
  backslash: (entry) => `${entry} is written with backslashes, which many LMSs do not read as folders. ${again}`,
  name: (entry) => `${entry} is no name that a file can have. ${again}`,
  pathLength: (entry, { path }) => `${entry} is longer than ${path} characters. Use shorter names and fewer folders.`,
  link: (entry) => `${entry} is a link or a device, not a file. Do not import this zip anywhere.`,
  duplicate: (entry) => `${entry} is in the zip twice, and programs differ in which one they take. ${again}`,
  manifestMissing: (entry) =>
    entry
      ? `The root of the zip has no imsmanifest.xml; ${entry} lies deeper. Zip what is inside the folder, not the folder.`
      : 'The root of the zip has no imsmanifest.xml, so it is no SCORM package.',
  manifestSize: (_entry, { manifest }) => `imsmanifest.xml is larger than ${megabytes(manifest)}.`,
  doctype: () =>
    'imsmanifest.xml has a DOCTYPE, which can define entities that fill up a computer or read its files. No manifest needs one: take it out.',
  xml: (_entry, _limits, detail) => `imsmanifest.xml is not well-formed XML${detail && `: ${detail}`}.`,
  encoding: (_entry, _limits, detail) => `imsmanifest.xml cannot be read as ${detail}. Save it as UTF-8.`,
  notScorm: (_entry, _limits, detail) =>
    `imsmanifest.xml names no edition of SCORM that is known here (schemaversion: “${detail}”).`,
  nothingToLaunch: () =>
    'imsmanifest.xml has nothing to launch: no item leads to a resource whose file is in the package.',
};
