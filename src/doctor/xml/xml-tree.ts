import { SaxesParser } from 'saxes';

/** An element with its place in the file. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** `""` where it is in none. */
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Its own text, trimmed, without that of its children. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

export interface XmlAttribute {
  /** Without prefix. */
  readonly name: string;
  readonly namespace: string;
  readonly value: string;
}

export interface XmlReading {
  /** Undefined where the text is not well-formed. */
  readonly root: XmlElement | undefined;
  /** `12:5: unexpected close tag.` */
  readonly errors: readonly string[];
  readonly hasDoctype: boolean;
}

interface Open extends XmlElement {
  readonly attributes: XmlAttribute[];
  readonly children: XmlElement[];
  text: string;
}

/** Reads XML with namespaces. No entity but the five of XML is known, and a DOCTYPE is never followed. */
export function readXml(text: string): XmlReading {
  const errors: string[] = [];
  const open: Open[] = [];
  let root: XmlElement | undefined;
  let hasDoctype = false;
  let start = { line: 1, column: 1 };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => errors.push(message));
  parser.on('doctype', () => {
    hasDoctype = true;
  });
  parser.on('opentagstart', ({ name }) => {
    // The parser stands behind the sign after the name, which may have been the end of a line.
    start =
      parser.column === 0
        ? { line: parser.line - 1, column: 1 }
        : { line: parser.line, column: Math.max(1, parser.column - name.length - 1) };
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes).map(({ local, uri, value }) => ({
      name: local,
      namespace: uri,
      value,
    }));
    const element: Open = { name: tag.local, namespace: tag.uri, attributes, children: [], text: '', ...start };
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
  });
  const addText = (piece: string) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) element.text = element.text.trim();
  });
  try {
    parser.write(text).close();
  } catch (error) {
    errors.push(error instanceof Error ? error.message : String(error));
  }
  return { root: errors.length === 0 ? root : undefined, errors, hasDoctype };
}

/** The value of an attribute by its name without prefix; undefined where it is not there. */
export function attribute(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((one) => one.name === name)?.value;
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

/** The element itself and all below it, in the order of the file. */
export function* within(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const one of element.children) yield* within(one);
}

/** All below an element with one of these names. */
export function named(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return [...within(element)].filter(({ name }) => names.includes(name));
}

/** `imsmanifest.xml:12:5` */
export function place(file: string, { line, column }: XmlElement): string {
  return `${file}:${line}:${column}`;
}
