/** The words of a text in small letters, without marks; "sender's" and "1,006" are one each. */
function plainWordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}\p{N}]+(?:['.,][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** Where each run of `size` words stands, by the run; of two places the first. */
export type Shingles = ReadonlyMap<string, string>;

/** The runs of some named texts. */
export function shinglesOf(texts: Iterable<readonly [name: string, text: string]>, size: number): Shingles {
  const found = new Map<string, string>();
  for (const [name, text] of texts) for (const run of runsIn(text, size)) if (!found.has(run)) found.set(run, name);
  return found;
}

/** The first run of a text that stands among the shingles, with the name of where. */
export function sharedRun(text: string, shingles: Shingles, size: number): { run: string; name: string } | undefined {
  for (const run of runsIn(text, size)) {
    const name = shingles.get(run);
    if (name !== undefined) return { run, name };
  }
  return undefined;
}

function* runsIn(text: string, size: number): Generator<string> {
  const words = plainWordsOf(text);
  for (let at = 0; at + size <= words.length; at++) yield words.slice(at, at + size).join(' ');
}
