import type { Requirement } from '../requirement.ts';
import { cmi5Rules } from './cmi5-rules.ts';
import { contentRules } from './content-rules.ts';
import { fileRules } from './file-rules.ts';
import { identifierRules } from './identifier-rules.ts';
import { launchRules } from './launch-rules.ts';
import { manifestRules, schemaRule } from './manifest-rules.ts';
import { nameRules } from './name-rules.ts';
import type { PackageSubject } from './subject.ts';
import { valueRules } from './value-rules.ts';
import { zipRules } from './zip-rules.ts';

const inManifest = [...manifestRules, ...identifierRules, ...launchRules, ...valueRules, ...cmi5Rules];

/** Everything that a package can be asked without running it, in the order of a report. */
export const packageRequirements: readonly Requirement<PackageSubject>[] = [
  ...zipRules,
  ...inManifest,
  schemaRule([...inManifest, ...fileRules]),
  ...fileRules,
  ...nameRules,
  ...contentRules,
];
