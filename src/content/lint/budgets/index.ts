import type { LintRule } from '../lint-rule.ts';
import { suspendData } from './b01-suspend-data.ts';
import { packageSize } from './b02-package-size.ts';
import { assetSize } from './b04-asset-size.ts';
import { plainPaths } from './b05-paths.ts';
import { interactionCount } from './b07-interactions.ts';

/** In the order of their numbers. B08, parts of a response: the schemas let no question have more than SCORM 1.2 can name. */
export const budgetsRules: readonly LintRule[] = [suspendData, packageSize, assetSize, plainPaths, interactionCount];
