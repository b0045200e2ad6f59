import { SaxesParser } from 'saxes';

/** An element as a reader of manifests needs it. Prefixes are left out: tools differ in them, and often declare them wrongly. */
export interface XmlElement {
  readonly name: string;
  /** By name without prefix, in small letters: `adlcp:scormtype` of SCORM 1.2 is `adlcp:scormType` in 2004. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text and that of all below it. */
  readonly text: string;
  /** Of its opening tag, from 1. */
  readonly line: number;
}

interface Growing extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly children: Growing[];
  text: string;
}

/** A text that is no XML, and where. */
export class XmlFault extends Error {
  override readonly name = 'XmlFault';
}

const deepest = 100;

/** The root element. Strict about form (XML 1.0); no entities but the five of XML itself. Throws an XmlFault. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const open: Growing[] = [];
  let root: Growing | undefined;
  const fail = (what: string) => new XmlFault(`line ${parser.line}, column ${parser.column}: ${what}`);
  parser.on('error', ({ message }) => {
    throw fail(message.replace(/^(\d+:)+\d*:?\s*/, '').replace(/\.$/, ''));
  });
  parser.on('doctype', () => {
    throw fail('a DOCTYPE is not read');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = {
      name: local(name),
      attributes: new Map(Object.entries(attributes).map(([key, value]) => [local(key).toLowerCase(), String(value)])),
      children: [],
      text: '',
      line: parser.line,
    };
    if (open.length >= deepest) throw fail(`more than ${deepest} elements inside each other`);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const add = (more: string) => {
    const element = open.at(-1);
    if (element) element.text += more;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) add(closed.text);
  });
  parser.write(text).close();
  if (!root) throw fail('it holds no element');
  return root;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Elements below this one by name, in the order of the document. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((inner) => [...(inner.name === name ? [inner] : []), ...descendants(inner, name)]);
}

export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((inner) => inner.name === name) ?? [];
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return children(element, name)[0];
}

/** Trimmed; undefined where there is no such element or nothing in it. */
export function textOf(element: XmlElement | undefined): string | undefined {
  return element?.text.trim() || undefined;
}
