import type { Response } from '../assessment/question.ts';
import type { ResponseShape } from '../course/layout.ts';

/**
 * Packs a response into one whole number and back. The number is as small as the choices allow, since all of them together
 * must fit the 4,096 characters of SCORM 1.2 (RTE 3.4.4, cmi.suspend_data). `decode` gives undefined for a number that
 * means nothing under this shape.
 */
export interface ResponseCode {
  encode(shape: ResponseShape, response: Response): bigint | undefined;
  decode(shape: ResponseShape, code: bigint): Response | undefined;
  /** Bits of the largest code under this shape: the content check adds them up for the worst case. */
  bits(shape: ResponseShape): number;
}

const width = (largest: bigint): number => largest.toString(2).length;
const list = (shape: ResponseShape, at: number): readonly string[] => shape[at] ?? [];

/** One id of the first list. */
export const oneOf: ResponseCode = {
  encode: (shape, response) => {
    const at = typeof response === 'string' ? list(shape, 0).indexOf(response) : -1;
    return at < 0 ? undefined : BigInt(at);
  },
  decode: (shape, code) => list(shape, 0)[Number(code)],
  bits: (shape) => width(BigInt(Math.max(1, list(shape, 0).length - 1))),
};

/** Any ids of the first list; order does not matter. */
export const someOf: ResponseCode = {
  encode: (shape, response) => {
    if (!isIds(response)) return undefined;
    let mask = 0n;
    for (const id of response) {
      const at = list(shape, 0).indexOf(id);
      if (at < 0) return undefined;
      mask |= 1n << BigInt(at);
    }
    return mask;
  },
  decode: (shape, code) =>
    code >> BigInt(list(shape, 0).length) ? undefined : list(shape, 0).filter((_, at) => (code >> BigInt(at)) & 1n),
  bits: (shape) => Math.max(1, list(shape, 0).length),
};

/** All ids of the first list in an order (a Lehmer code). */
export const inOrder: ResponseCode = {
  encode: (shape, response) => {
    if (!isIds(response)) return undefined;
    const rest = [...list(shape, 0)];
    let code = 0n;
    for (const id of response) {
      const at = rest.indexOf(id);
      if (at < 0) return undefined;
      code = code * BigInt(rest.length) + BigInt(at);
      rest.splice(at, 1);
    }
    return rest.length === 0 ? code : undefined;
  },
  decode: (shape, code) => {
    const rest = [...list(shape, 0)];
    const places: number[] = [];
    let left = code;
    for (let size = 1; size <= rest.length; size++) {
      places.unshift(Number(left % BigInt(size)));
      left /= BigInt(size);
    }
    if (left > 0n) return undefined;
    return places.flatMap((at) => rest.splice(at, 1));
  },
  bits: (shape) => width(list(shape, 0).reduce((product, _, at) => product * BigInt(at + 1), 1n)),
};

/** For each id of the first list, one id of the second, or none. */
export const pairs: ResponseCode = {
  encode: (shape, response) => {
    if (typeof response !== 'object' || isIds(response)) return undefined;
    const base = BigInt(list(shape, 1).length + 1);
    let code = 0n;
    for (const source of list(shape, 0)) {
      const target = response[source];
      const at = target === undefined ? 0 : list(shape, 1).indexOf(target) + 1;
      if (target !== undefined && at === 0) return undefined;
      code = code * base + BigInt(at);
    }
    return Object.keys(response).every((source) => list(shape, 0).includes(source)) ? code : undefined;
  },
  decode: (shape, code) => {
    const base = BigInt(list(shape, 1).length + 1);
    const chosen: [string, string][] = [];
    let left = code;
    for (const source of [...list(shape, 0)].reverse()) {
      const target = list(shape, 1)[Number(left % base) - 1];
      if (target !== undefined) chosen.unshift([source, target]);
      left /= base;
    }
    return left > 0n ? undefined : Object.fromEntries(chosen);
  },
  bits: (shape) => width(BigInt(list(shape, 1).length + 1) ** BigInt(list(shape, 0).length)),
};

/** True or false. */
export const trueOrFalse: ResponseCode = {
  encode: (_, response) => (typeof response === 'boolean' ? BigInt(response) : undefined),
  decode: (_, code) => (code > 1n ? undefined : code === 1n),
  bits: () => 1,
};

/** The most characters of a typed text that saved progress holds; inputs accept no more. */
export const longestText = 40;

/** A short text, UTF-8, a leading 1 so that no zero is lost. Longer texts are not saved. */
export const text: ResponseCode = {
  encode: (_, response) => {
    if (typeof response !== 'string' || response.length > longestText) return undefined;
    return new TextEncoder().encode(response).reduce((code, byte) => (code << 8n) | BigInt(byte), 1n);
  },
  decode: (_, code) => {
    const bytes: number[] = [];
    let left = code;
    for (; left > 1n; left >>= 8n) bytes.unshift(Number(left & 255n));
    if (left !== 1n) return undefined;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    } catch {
      return undefined;
    }
  },
  bits: () => 1 + 8 * 3 * longestText,
};

/** A decimal number, by the digits that print it. */
export const decimal: ResponseCode = {
  encode: (_, response) => {
    if (typeof response !== 'number' || !Number.isFinite(response)) return undefined;
    return [...String(response)].reduce((code, digit) => code * 14n + BigInt('0123456789.-e+'.indexOf(digit)), 1n);
  },
  decode: (_, code) => {
    let digits = '';
    let left = code;
    for (; left > 1n; left /= 14n) digits = '0123456789.-e+'[Number(left % 14n)] + digits;
    const value = Number(digits);
    return left === 1n && digits !== '' && Number.isFinite(value) ? value : undefined;
  },
  // 25 characters at most, in base 14 behind a leading 1: -0.0000012345678901234567.
  bits: () => 97,
};

function isIds(response: Response): response is readonly string[] {
  return Array.isArray(response);
}
