import { errorWords } from './error-words.ts';
import type { Action, Standard } from './standards.ts';

/** One call of the course and what the LMS said to it. */
export interface Call {
  /** From 1, in a launch. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** As the course called it: `LMSSetValue`. */
  readonly method: string;
  /** Undefined where the call names none. */
  readonly element: string | undefined;
  /** What was set; undefined where nothing was. */
  readonly value: string | undefined;
  readonly result: string;
  /** `0` where all is well. */
  readonly code: string;
  /** What the code means; undefined for `0`. */
  readonly meaning: string | undefined;
  /** What the LMS adds to the code. */
  readonly diagnostic: string | undefined;
  readonly level: 'ok' | 'note' | 'error';
}

export interface Answered {
  readonly action: Action;
  readonly element: string | undefined;
  readonly value: string | undefined;
  readonly result: string;
  readonly code: string;
  readonly diagnostic: string;
}

export function callOf(standard: Standard, { action, ...answered }: Answered, number: number, at: number): Call {
  const { code, diagnostic, result } = answered;
  return {
    ...answered,
    number,
    at,
    method: standard.methods[action],
    meaning: code === '0' ? undefined : errorWords(standard, code),
    diagnostic: code === '0' ? undefined : diagnostic || undefined,
    level: levelOf(standard, action, code, result),
  };
}

/** 403 to a question says that nothing is set yet: every first launch in SCORM 2004 meets it. */
function levelOf({ id }: Standard, action: Action, code: string, result: string): Call['level'] {
  if (id === '2004' && action === 'get' && code === '403') return 'note';
  return code !== '0' || (action !== 'get' && result !== 'true') ? 'error' : 'ok';
}

/** The start of a text that is longer than `most` characters; whole where it is not. */
export function shortened(text: string, most = 40): { readonly text: string; readonly length: number | undefined } {
  return text.length <= most ? { text, length: undefined } : { text: `${text.slice(0, most)}…`, length: text.length };
}
