/** How much of a package is unpacked at most. A course of three hours with video stays far below each. */
export interface PackageLimits {
  /** Bytes of the zip itself. */
  readonly zip: number;
  /** Entries, folders too. */
  readonly entries: number;
  /** Bytes of one file, unpacked. */
  readonly file: number;
  /** Bytes of all files together, unpacked. */
  readonly total: number;
  /** Unpacked to packed, of a file of a megabyte or more: deflate reaches 1,032, a course's texts seldom 20. */
  readonly ratio: number;
  /** Characters of a path. */
  readonly path: number;
  /** Bytes of `imsmanifest.xml`. */
  readonly manifest: number;
}

const mega = 1024 * 1024;

export const packageLimits: PackageLimits = {
  zip: 512 * mega,
  entries: 10_000,
  file: 512 * mega,
  total: 1024 * mega,
  ratio: 200,
  path: 250,
  manifest: 4 * mega,
};

/** From this size on a file's ratio counts: a small file of blanks is no bomb. */
export const ratioCountsFrom = mega;
