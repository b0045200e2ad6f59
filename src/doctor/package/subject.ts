import { PackageRefusal } from '../../package-reader/refusal.ts';
import { type PackageFiles, unpack } from '../../package-reader/unpack.ts';
import type { Family, NotJudged } from '../requirement.ts';
import { readXml, type XmlReading } from '../xml/xml-tree.ts';
import { readManifest, type ScormManifest } from './manifest.ts';

/** A zip as the rules on packages see it. */
export interface PackageSubject {
  /** Bytes of the zip. */
  readonly bytes: number;
  /** Why the zip was not unpacked; undefined where it was. */
  readonly refusal: PackageRefusal | undefined;
  /** Without folders; empty where the zip was refused. */
  readonly files: PackageFiles;
  /** The one in the root, and its text. */
  readonly manifestFile: ManifestFile | undefined;
  readonly xml: XmlReading | undefined;
  readonly family: Family | undefined;
  /** Where the manifest is SCORM's and can be read. */
  readonly scorm: ScormManifest | undefined;
  /** What the published schemas say of the manifest. */
  readonly schemaErrors: readonly string[] | NotJudged;
}

export type ManifestName = 'imsmanifest.xml' | 'cmi5.xml';

interface ManifestFile {
  readonly path: ManifestName;
  readonly text: string;
  /** It begins with a byte order mark of UTF-8, or is no UTF-8 at all. */
  readonly encoding: 'utf-8' | 'utf-8 with a mark' | 'utf-16' | 'damaged';
}

/** Validates a manifest against the published schemas of its standard: what they say, with lines. */
export type ValidateManifest = (about: {
  readonly file: ManifestName;
  readonly text: string;
  readonly family: Family;
  /** Exact text of the manifest; `""` for cmi5. */
  readonly schemaversion: string;
}) => Promise<readonly string[] | NotJudged>;

/** Opens a zip for the rules. Whatever is wrong with it is in the subject: nothing is thrown. */
export async function packageSubject(zip: Uint8Array, validate: ValidateManifest): Promise<PackageSubject> {
  const unpacked = unpackedOr(zip);
  const files: PackageFiles = unpacked instanceof PackageRefusal ? new Map() : unpacked;
  const manifestFile = manifestIn(files);
  const xml = manifestFile && readXml(manifestFile.text);
  const scorm = xml?.root && manifestFile?.path === 'imsmanifest.xml' ? readManifest(xml.root) : undefined;
  const family = manifestFile?.path === 'cmi5.xml' ? 'cmi5' : scorm && familyOf(scorm);
  const schemaErrors =
    manifestFile && xml?.root && !xml.hasDoctype && family
      ? await validate({
          file: manifestFile.path,
          text: manifestFile.text,
          family,
          schemaversion: scorm?.schemaversion ?? '',
        })
      : { notJudged: 'there is no manifest of a known standard that can be read.' };
  return {
    bytes: zip.length,
    refusal: unpacked instanceof PackageRefusal ? unpacked : undefined,
    files,
    manifestFile,
    xml,
    family,
    scorm,
    schemaErrors,
  };
}

function unpackedOr(zip: Uint8Array): PackageFiles | PackageRefusal {
  try {
    return unpack(zip);
  } catch (error) {
    if (error instanceof PackageRefusal) return error;
    throw error;
  }
}

function manifestIn(files: PackageFiles): ManifestFile | undefined {
  for (const path of ['imsmanifest.xml', 'cmi5.xml'] as const) {
    const bytes = files.get(path);
    if (bytes) return { path, ...decoded(bytes) };
  }
  return undefined;
}

function decoded(bytes: Uint8Array): Pick<ManifestFile, 'text' | 'encoding'> {
  const [first, second, third] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: 'utf-16' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
    return { text, encoding: hasMark ? 'utf-8 with a mark' : 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'damaged' };
  }
}

/** By schemaversion; by the namespace where that says nothing, so that the rest can be judged all the same. */
function familyOf({ root, schemaversion }: ScormManifest): Family | undefined {
  if (schemaversion === '1.2') return 'scorm-1.2';
  if (/^(2004|CAM 1\.3)/.test(schemaversion)) return 'scorm-2004';
  if (root.namespace === 'http://www.imsproject.org/xsd/imscp_rootv1p1p2') return 'scorm-1.2';
  return root.namespace === 'http://www.imsglobal.org/xsd/imscp_v1p1' ? 'scorm-2004' : undefined;
}
