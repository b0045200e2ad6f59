import { hash32 } from '../assessment/random.ts';
import type { ActivityLayout, QuestionLayout } from '../course/layout.ts';

/**
 * Short keys under which saved progress remembers ids. They derive from the id, never from a position, so that a revised
 * course finds what it knew. Two ids of one course with the same key are an error of the content check.
 */
export const longKeyBits = 20;
export const shortKeyBits = 12;

const long = (text: string): number => hash32(text) >>> (32 - longKeyBits);
const short = (text: string): number => hash32(text) >>> (32 - shortKeyBits);

/**
 * The key of a question holds the shape of its response too: when options come or go, a saved response means nothing any
 * more, and the question counts as not answered. Moving or rewording options changes nothing.
 */
export function questionKey({ id, type, shape }: Pick<QuestionLayout, 'id' | 'type' | 'shape'>): number {
  return long(['question', id, type, ...shape.map((ids) => ids.join(','))].join('|'));
}

/** The key of an activity holds what its moves mean, like that of a question. */
export function activityKey({ id, type, signature }: Pick<ActivityLayout, 'id' | 'type' | 'signature'>): number {
  return long(`activity|${id}|${type}|${signature}`);
}

export const lessonKey = (id: string): number => long(`lesson|${id}`);
export const assessmentKey = (id: string): number => long(`assessment|${id}`);
/** Unique in its lesson. */
export const partKey = (id: string): number => short(`part|${id}`);
/** Unique in their course. */
export const moduleKey = (id: string): number => short(`module|${id}`);
export const objectiveKey = (id: string): number => short(`objective|${id}`);
export const misconceptionKey = (id: string): number => short(`misconception|${id}`);
