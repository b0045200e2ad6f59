/** Endings that some LMSs refuse or serve with a wrong type. */
const refused = /\.(php\w?|cgi|sh|aspx?|jsp|py|rb|pl|shtml|htaccess|mjs|wasm|map|webmanifest)$/i;

/**
 * Problems of the names in a package: letters, digits, hyphen, underscore and dot only, at most 100 characters, no dot file,
 * no ending that LMSs refuse, no two names that differ in case alone.
 */
export function nameProblems(paths: readonly string[]): string[] {
  const lower = new Map<string, string>();
  return paths.flatMap((path) => {
    const twin = lower.get(path.toLowerCase());
    lower.set(path.toLowerCase(), path);
    const problems: string[] = [];
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/.test(path)) {
      problems.push(
        `"${path}" has a character that some LMSs refuse. Use letters, digits, hyphen, underscore and dot.`,
      );
    }
    if (path.length > 100) problems.push(`"${path}" has ${path.length} characters. Use 100 at most.`);
    if (refused.test(path)) problems.push(`"${path}" has an ending that some LMSs refuse.`);
    if (twin !== undefined) problems.push(`"${path}" and "${twin}" differ in capitals only. Rename one.`);
    return problems;
  });
}
