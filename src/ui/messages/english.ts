import { enFirst } from './en-first.ts';
import type { Message } from './message.ts';

/** The English texts that are here: a chunk that comes later adds its own, before any screen that shows them. */
export const english: Record<string, Message> = { ...enFirst };
