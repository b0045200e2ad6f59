/** What is wrong with a value, or with the moment at which it was set. */
export interface Complaint {
  readonly kind: 'element' | 'read-only' | 'vocabulary' | 'format' | 'length' | 'range' | 'dependency';
  /** Continues a sentence that begins with the element: `has 5000 characters, 4096 at most`. */
  readonly says: string;
}

/** Judges a value; `type` is the type of the interaction that it belongs to, `""` where none is set. */
export type Form = (value: string, type: string) => Complaint | undefined;

const shown = (value: string) => `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;

export const decimal = /^-?\d+(\.\d+)?$/;

export function vocabulary(...words: readonly string[]): Form {
  return (value) =>
    words.includes(value)
      ? undefined
      : { kind: 'vocabulary', says: `is ${shown(value)}, none of ${words.map((word) => word || '""').join(', ')}` };
}

/** A number as both standards write it: no exponent, no comma, no plus. */
export function number(low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY): Form {
  return (value) => {
    if (!decimal.test(value)) return { kind: 'format', says: `is ${shown(value)}, no number such as 12 or -0.5` };
    return Number(value) >= low && Number(value) <= high
      ? undefined
      : { kind: 'range', says: `is ${value}, not from ${low} to ${high}` };
  };
}

export function text(most: number): Form {
  return (value) => (value.length <= most ? undefined : tooLong(value.length, most));
}

/** @param looks What is lawful, as a person would write it. */
export function shaped(isLawful: RegExp | ((value: string) => boolean), looks: string, most = 4000): Form {
  return (value) => {
    if (value.length > most) return tooLong(value.length, most);
    const lawful = isLawful instanceof RegExp ? isLawful.test(value) : isLawful(value);
    return lawful ? undefined : { kind: 'format', says: `is ${shown(value)}, not as ${looks}` };
  };
}

export function blankOr(form: Form): Form {
  return (value, type) => (value === '' ? undefined : form(value, type));
}

/** Another form for each type of interaction. */
export function byType(forms: Readonly<Record<string, Form>>): Form {
  return (value, type) => (forms[type] ? forms[type](value, type) : undefined);
}

/** Each of a delimited list, none repeated where it is a set. */
export function every(delimiter: string, item: RegExp, { most = 36, isSet = false } = {}) {
  return (value: string) => {
    const items = value.split(delimiter);
    return (
      items.length <= most && items.every((one) => item.test(one)) && (!isSet || new Set(items).size === items.length)
    );
  };
}

function tooLong(length: number, most: number): Complaint {
  return { kind: 'length', says: `has ${length} characters, ${most} at most` };
}
