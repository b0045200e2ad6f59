/** Where the files of a course come from. Paths are relative to the content folder, with forward slashes. */
export interface ContentSource {
  /** Every file, sorted. */
  list(): Promise<string[]>;
  /** The text of a file, or undefined where there is none. */
  read(path: string): Promise<string | undefined>;
  readBytes(path: string): Promise<Uint8Array | undefined>;
}
