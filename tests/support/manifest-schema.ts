import { readdirSync, readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

/** A schema that lets every element of one namespace through: for metadata whose own schema is not published in a usable form. */
function loose(namespace: string): string {
  const names = ['lom'];
  const elements = names.map(
    (name) =>
      `<xs:element name="${name}"><xs:complexType><xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/></xs:sequence></xs:complexType></xs:element>`,
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}" elementFormDefault="qualified">${elements.join('')}</xs:schema>`;
}

/** Namespaces of each standard and the file that describes them; a loose one where it is `undefined`. */
const namespaces = {
  'scorm-1.2': {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    // Not deterministic in the eyes of newer validators, so its content is checked by our own test instead.
    'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': undefined,
  },
  'scorm-2004-4th': {
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    'http://ltsc.ieee.org/xsd/LOM': undefined,
  },
} as const;

/** What the standard's published schemas say of a manifest; empty when it is valid. Nothing is fetched. */
export async function manifestErrors(standard: keyof typeof namespaces, manifest: string): Promise<string[]> {
  const folder = `${import.meta.dirname}/../../scorm/xsd/${standard}`;
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
  return errors.map(({ message }) => message);
}
