import { nameFaults } from '../src/doctor/package/file-names.ts';

/** Names that some LMSs refuse, a sentence each: what the doctor finds fault with is not packaged. */
export function nameProblems(paths: readonly string[]): string[] {
  return nameFaults(paths).map(({ says }) => says);
}
