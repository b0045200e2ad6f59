/** Bytes by path, forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;
