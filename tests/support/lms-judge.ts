/** What a standard says of one element's value; complaints in words. */
export type Judge = (element: string, value: string, held: ReadonlyMap<string, string>) => string[];

/** Elements by pattern (`n` stands for an index) and the form of their values. */
export type Forms = Readonly<Record<string, RegExp | ((value: string, type: string) => boolean)>>;

export const oneOf = (...words: string[]) => new RegExp(`^(${words.join('|')})$`);
export const decimal = /^-?\d+(\.\d+)?$/;
export const within = (low: number, high: number) => (value: string) =>
  decimal.test(value) && Number(value) >= low && Number(value) <= high;
export const atMost = (length: number) => (value: string) => value.length <= length;

/** Each of a delimited list, none repeated where it is a set. */
export function every(delimiter: string, item: RegExp, { most = 36, isSet = false } = {}) {
  return (value: string) => {
    const items = value.split(delimiter);
    return (
      items.length <= most && items.every((one) => item.test(one)) && (!isSet || new Set(items).size === items.length)
    );
  };
}

export function judgeBy(
  forms: Forms,
  entryRule: (child: string, held: (child: string) => boolean) => string | undefined,
) {
  const judge: Judge = (element, value, held) => {
    const complaints: string[] = [];
    const form = forms[element.replace(/\.\d+(?=\.|$)/g, '.n')];
    const entry = /^(cmi\.(?:interactions|objectives)\.\d+)\.(.+)$/.exec(element);
    const type = (entry && held.get(`${entry[1]}.type`)) ?? '';
    if (!form) complaints.push('no such element');
    else if (form instanceof RegExp ? !form.test(value) : !form(value, type)) complaints.push(`not lawful (${type})`);
    if (entry?.[1] && entry[2]) {
      const rule = entryRule(entry[2], (child) => held.has(`${entry[1]}.${child}`));
      if (rule) complaints.push(rule);
    }
    return complaints;
  };
  return judge;
}
