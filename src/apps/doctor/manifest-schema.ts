import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validateXML } from 'xmllint-wasm';
import type { ValidateManifest } from '../../doctor/package/subject.ts';

/** A schema that lets every element of one namespace through: for metadata whose own schema is not published in a usable form. */
function loose(namespace: string): string {
  const names = ['lom'];
  const elements = names.map(
    (name) =>
      `<xs:element name="${name}"><xs:complexType><xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/></xs:sequence></xs:complexType></xs:element>`,
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}" elementFormDefault="qualified">${elements.join('')}</xs:schema>`;
}

const scorm2004 = {
  'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
  'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
  'http://ltsc.ieee.org/xsd/LOM': undefined,
} as const;

/** Namespaces of each standard and the file that describes them; a loose one where it is `undefined`. */
const namespaces = {
  'scorm-1.2': {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    // Not deterministic in the eyes of newer validators, so its content is checked by our own test instead.
    'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': undefined,
  },
  'scorm-2004-3rd': scorm2004,
  'scorm-2004-4th': scorm2004,
  cmi5: { 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd': 'CourseStructure.xsd' },
} as const satisfies Record<string, Record<string, string | undefined>>;

const schemaFolder = fileURLToPath(new URL('../../../scorm/xsd', import.meta.url));

/** What the standard's published schemas say of a manifest, with lines; empty when it is valid. Nothing is fetched. */
export async function manifestErrors(standard: keyof typeof namespaces, manifest: string): Promise<string[]> {
  const folder = `${schemaFolder}/${standard}`;
  const files = readdirSync(folder).map((fileName) => ({
    fileName,
    contents: readFileSync(`${folder}/${fileName}`, 'utf8')
      // 1.2's copy sets the xml namespace as default, which validators call an error.
      .replace('xmlns="http://www.w3.org/XML/1998/namespace"', '')
      .replace('http://www.w3.org/2001/03/xml.xsd', 'xml.xsd')
      .replace('http://www.w3.org/2001/xml.xsd', 'xml.xsd'),
  }));
  const imports = Object.entries(namespaces[standard]).map(([namespace, file], at) => {
    if (file === undefined) files.push({ fileName: `loose-${at}.xsd`, contents: loose(namespace) });
    return `<xs:import namespace="${namespace}" schemaLocation="${file ?? `loose-${at}.xsd`}"/>`;
  });
  const driver = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
  const { errors } = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents: manifest }],
    schema: [{ fileName: 'all.xsd', contents: driver }],
    preload: files,
  });
  return errors.map(({ message, loc }) => `${loc ? `line ${loc.lineNumber}: ` : ''}${message}`);
}

const isKnown = (key: string): key is keyof typeof namespaces => Object.hasOwn(namespaces, key);

function schemasOf(family: string, schemaversion: string): string {
  if (family !== 'scorm-2004') return family;
  return schemaversion.includes('4th') ? 'scorm-2004-4th' : 'scorm-2004-3rd';
}

/** For the doctor: with the schemas of the package's own edition, as far as they come with this project. */
export const validateManifest: ValidateManifest = async ({ file, text, family, schemaversion }) => {
  const key = schemasOf(family, schemaversion);
  if (!isKnown(key) || !existsSync(`${schemaFolder}/${key}`)) {
    return { notJudged: `the schemas of this edition do not come with this tool.` };
  }
  const errors = await manifestErrors(key, text);
  // A tool may add elements of a namespace of its own, which no published schema can know.
  return errors.filter((error) => !isForeign(error, key)).map((error) => `${file}, ${error}`);
};

function isForeign(error: string, key: keyof typeof namespaces): boolean {
  const [, namespace] = /\{([^}]*)\}/.exec(error) ?? [];
  return /wildcard/.test(error) && namespace !== undefined && !Object.hasOwn(namespaces[key], namespace);
}
