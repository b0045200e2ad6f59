import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { compare } from '../src/compare/comparison.ts';
import { comparisonText } from '../src/compare/comparison-text.ts';
import { type CoursePackage, NotComparable } from '../src/compare/course-package.ts';
import { readCoursePackage } from '../src/compare/read-course-package.ts';
import type { RulesByType } from '../src/domain/assessment/question-rules.ts';
import { PackageRefusal } from '../src/package-reader/refusal.ts';
import { unpack } from '../src/package-reader/unpack.ts';
import { questionTypes } from '../src/question-types/index.ts';

const rules: RulesByType = Object.fromEntries(questionTypes.map((type) => [type.type, type.rules]));

/** A package that was made earlier. @throws NotComparable with a sentence for whatever is wrong with it. */
export function packageAt(path: string): CoursePackage {
  try {
    return packageFrom(basename(path), new Uint8Array(readFileSync(path)));
  } catch (error) {
    if (error instanceof NotComparable) throw error;
    throw new NotComparable(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The package in a zip. @throws NotComparable */
export function packageFrom(name: string, zip: Uint8Array): CoursePackage {
  try {
    return readCoursePackage(name, unpack(zip));
  } catch (error) {
    if (error instanceof PackageRefusal) throw new NotComparable(`${name}: ${error.message}`);
    throw error;
  }
}

/** Prints the comparison. Gives 0 where the old package may be replaced, 1 where the new one is to be published as new. */
export function printComparison(old: CoursePackage, next: CoursePackage): number {
  const comparison = compare(old, next, rules);
  console.log(comparisonText(comparison));
  return comparison.verdict === 'new' ? 1 : 0;
}
