import type { Complaint, Form } from './form.ts';

/** What a standard says of one element being set to a value, where the elements in `held` have been set before. */
export type Judge = (element: string, value: string, held: ReadonlyMap<string, string>) => readonly Complaint[];

/** Elements by pattern (`n` stands for an index) and the form of their values. */
export type Forms = Readonly<Record<string, Form>>;

export interface Elements {
  /** What a course may set. */
  readonly forms: Forms;
  /** What it may only read, by pattern. */
  readonly readOnly: readonly string[];
  /** Says what must be set before this child of an entry, where it has not been. */
  readonly needs: (child: string, has: (child: string) => boolean) => string | undefined;
}

/** `cmi.interactions.3.id` is `cmi.interactions.n.id`. */
function patternOf(element: string): string {
  return element.replace(/\.\d+(?=\.|$)/g, '.n');
}

export function judgeBy({ forms, readOnly, needs }: Elements): Judge {
  return (element, value, held) => {
    const pattern = patternOf(element);
    const form = Object.hasOwn(forms, pattern) ? forms[pattern] : undefined;
    if (!form) {
      return readOnly.includes(pattern) || /\._(count|children|version)$/.test(element)
        ? [{ kind: 'read-only', says: 'can only be read' }]
        : [{ kind: 'element', says: 'is no element of this standard' }];
    }
    const [, entry, child = ''] = /^(cmi\.(?:interactions|objectives)\.\d+)\.(.+)$/.exec(element) ?? [];
    const complaint = form(value, (entry && held.get(`${entry}.type`)) ?? '');
    const missing = entry && needs(child, (other) => held.has(`${entry}.${other}`));
    return [
      ...(complaint ? [complaint] : []),
      ...(missing ? [{ kind: 'dependency' as const, says: `was set before its ${missing}` }] : []),
    ];
  };
}
