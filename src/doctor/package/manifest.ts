import { attribute, child, named, type XmlElement } from '../xml/xml-tree.ts';
import { type Resolved, resolveHref } from './href.ts';

/** What imsmanifest.xml says, with the elements that say it. */
export interface ScormManifest {
  readonly root: XmlElement;
  /** Exact text; `""` where there is none. */
  readonly schemaversion: string;
  readonly organizations: readonly XmlElement[];
  readonly items: readonly XmlElement[];
  readonly resources: readonly Resource[];
}

export interface Resource {
  readonly element: XmlElement;
  readonly identifier: string | undefined;
  /** `sco`, `asset` or what stands there; lower case. */
  readonly scormType: string | undefined;
  readonly href: Href | undefined;
  readonly files: readonly Href[];
}

export interface Href extends Resolved {
  readonly element: XmlElement;
  readonly written: string;
}

export function readManifest(root: XmlElement): ScormManifest {
  const resources = named(root, 'resources').flatMap((list) =>
    named(list, 'resource').map((element) => readResource(element, base(root) + base(list))),
  );
  return {
    root,
    schemaversion: child(child(root, 'metadata'), 'schemaversion')?.text ?? '',
    organizations: named(root, 'organization'),
    items: named(root, 'item'),
    resources,
  };
}

function readResource(element: XmlElement, above: string): Resource {
  const folder = above + base(element);
  const href = (one: XmlElement): readonly Href[] => {
    const written = attribute(one, 'href');
    return written === undefined ? [] : [{ element: one, written, ...resolveHref(written, folder) }];
  };
  return {
    element,
    identifier: attribute(element, 'identifier'),
    scormType: element.attributes.find(({ name }) => name.toLowerCase() === 'scormtype')?.value.toLowerCase(),
    href: href(element)[0],
    files: element.children.filter(({ name }) => name === 'file').flatMap(href),
  };
}

function base(element: XmlElement): string {
  return element.attributes.find(({ name, namespace }) => name === 'base' && namespace !== '')?.value ?? '';
}

/** What an LMS can open: a resource with a page that an item leads to, in the order of the items. */
export function launchable({ items, resources }: ScormManifest): readonly (Resource & { readonly href: Href })[] {
  return items.flatMap((item) => {
    const id = attribute(item, 'identifierref');
    const found = resources.find(({ identifier }) => identifier !== undefined && identifier === id);
    return found?.href ? [{ ...found, href: found.href }] : [];
  });
}
