import { callout } from './callout/definition.ts';
import { claimsCompared } from './claims-compared/definition.ts';
import { comparison } from './comparison/definition.ts';
import type { BlockTypeDefinition } from './define-block-type.ts';
import { disclosure } from './disclosure/definition.ts';
import { figure } from './figure/definition.ts';
import { keyFacts } from './key-facts/definition.ts';
import { process } from './process/definition.ts';
import { processChain } from './process-chain/definition.ts';
import { reflection } from './reflection/definition.ts';
import { table } from './table/definition.ts';
import { text } from './text/definition.ts';
import { timeline } from './timeline/definition.ts';
import { timelineExplorer } from './timeline-explorer/definition.ts';
import { twoSides } from './two-sides/definition.ts';

/** Every block type, for Node: a new type adds one line here and one in views.tsx. */
export const blockTypes: readonly BlockTypeDefinition[] = [
  text,
  callout,
  figure,
  keyFacts,
  timeline,
  timelineExplorer,
  table,
  disclosure,
  process,
  processChain,
  comparison,
  twoSides,
  reflection,
  claimsCompared,
];
