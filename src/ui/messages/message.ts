/**
 * One entry of a catalogue: a text with `{slots}`, or plural forms by the categories of Intl.PluralRules, chosen by the slot
 * `count`. `other` must be there; Arabic uses all six.
 */
export type Message = string | PluralMessage;
export type PluralMessage = { readonly other: string } & { readonly [Category in Intl.LDMLPluralRule]?: string };
