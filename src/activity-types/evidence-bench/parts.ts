import type { EvidenceBench } from './schema.ts';

/** Parts of a bench, each as the player gets it. */
export type Scene = NonNullable<EvidenceBench['scene']>;
export type Files = NonNullable<EvidenceBench['files']>;
export type BenchFile = Files['list'][number];
export type Meaning = NonNullable<Files['meaning']>;
export type Custody = NonNullable<EvidenceBench['custody']>;
export type Handover = NonNullable<Custody['handover']>;
export type Court = NonNullable<EvidenceBench['court']>;
