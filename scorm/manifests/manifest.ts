import { create } from 'xmlbuilder2';
import type { ReportPreset } from '../../src/domain/course/report-preset.ts';

/** What a manifest says of a course, in no standard's words. */
export interface ManifestCourse {
  /** `[a-z0-9-]`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly version: string;
  readonly minutes: number;
  readonly report: ReportPreset;
  readonly hasTest: boolean;
  /** 0 to 1; absent where there is no final test, and where the LMS must not judge by the score, since it would say `failed`. */
  readonly mastery?: number;
  readonly objectives: readonly { readonly id: string; readonly title: string }[];
}

export interface Manifest {
  readonly course: ManifestCourse;
  /** Every file of the package but the manifest and its schemas, the launch page among them. */
  readonly files: readonly string[];
  readonly launch: string;
}

/** Elements as the XML library takes them: `@name` is an attribute, `#` the text, a list repeats the element. */
export type XmlTree = { readonly [name: string]: XmlNode | readonly XmlNode[] };
export type XmlNode = string | XmlTree;

/**
 * Manifest text, UTF-8, no DOCTYPE. The root declares every prefix.
 * @throws Error for text that no XML may hold (control characters, half characters): refused, not written.
 */
export function xmlText(tree: XmlTree): string {
  const [root] = Object.values(tree);
  const prefixes = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);
  if (typeof root === 'object' && !isList(root)) {
    for (const [name, value] of Object.entries(root)) {
      if (name.startsWith('@xmlns:') && typeof value === 'string') prefixes.set(name.slice('@xmlns:'.length), value);
    }
  }
  return create({ version: '1.0', encoding: 'UTF-8' }, qualified(tree, prefixes)).end({
    prettyPrint: true,
    wellFormed: true,
  });
}

/** The XML library wants the namespace of each attribute that has a prefix written behind its name. */
function qualified(tree: XmlTree, prefixes: ReadonlyMap<string, string>): XmlTree {
  const inner = (node: XmlNode): XmlNode => (typeof node === 'string' ? node : qualified(node, prefixes));
  return Object.fromEntries(
    Object.entries(tree).map(([name, value]) => {
      const namespace = prefixes.get(/^@(\w+):/.exec(name)?.[1] ?? '');
      const content = isList(value) ? value.map(inner) : inner(value);
      return [namespace ? `${name}@${namespace}` : name, content];
    }),
  );
}

function isList(value: XmlNode | readonly XmlNode[]): value is readonly XmlNode[] {
  return Array.isArray(value);
}

/** ISO 8601 duration of whole minutes. */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes % 60}M`;
}

/** A path as an address: percent-encoded where it must be. */
export function href(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
