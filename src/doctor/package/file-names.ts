/** Endings that some LMSs refuse or serve with a wrong type. */
const refused = /\.(php\w?|cgi|sh|aspx?|jsp|py|rb|pl|shtml|htaccess|mjs|wasm|map|webmanifest)$/i;

export interface NameFault {
  readonly kind: 'characters' | 'length' | 'ending' | 'case';
  /** A sentence with the path and the mend. */
  readonly says: string;
}

/**
 * Problems of the names in a package: letters, digits, hyphen, underscore and dot only, at most 100 characters, no dot file,
 * no ending that LMSs refuse, no two names that differ in case alone.
 */
export function nameFaults(paths: readonly string[]): NameFault[] {
  const lower = new Map<string, string>();
  return paths.flatMap((path) => {
    const twin = lower.get(path.toLowerCase());
    lower.set(path.toLowerCase(), path);
    const faults: NameFault[] = [];
    const add = (kind: NameFault['kind'], says: string) => faults.push({ kind, says });
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/.test(path)) {
      add(
        'characters',
        `"${path}" has a character that some LMSs refuse. Use letters, digits, hyphen, underscore and dot.`,
      );
    }
    if (path.length > 100) add('length', `"${path}" has ${path.length} characters. Use 100 at most.`);
    if (refused.test(path)) add('ending', `"${path}" has an ending that some LMSs refuse.`);
    if (twin !== undefined) add('case', `"${path}" and "${twin}" differ in capitals only. Rename one.`);
    return faults;
  });
}
