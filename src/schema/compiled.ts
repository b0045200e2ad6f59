import type { z } from 'zod';
import type { InlineText, RichText } from '../domain/course/rich-text.ts';

/** The type of a source value after compilation: each text becomes what its kind says, all else stays. */
export type Compiled<T> =
  T extends z.core.$brand<'plain'>
    ? string
    : T extends z.core.$brand<'inline'>
      ? InlineText
      : T extends z.core.$brand<'rich'>
        ? RichText
        : T extends readonly (infer Item)[]
          ? readonly Compiled<Item>[]
          : T extends object
            ? { readonly [Key in keyof T]: Compiled<T[Key]> }
            : T;
