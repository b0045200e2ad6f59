/** Bloom's levels, lowest first. */
export type Level = 'remember' | 'understand' | 'apply' | 'analyse' | 'evaluate' | 'create';

/** The three groups of levels that a blueprint draws from. */
export type LevelGroup = 'understand' | 'apply' | 'analyse';
