import { packageRequirements } from './package/package-requirements.ts';
import { type PackageSubject, packageSubject, type ValidateManifest } from './package/subject.ts';
import { type Outcome, outcomesOf, type PackageFacts } from './report.ts';
import { attribute, child, named } from './xml/xml-tree.ts';

export interface ExaminedPackage {
  readonly about: PackageFacts;
  readonly subject: PackageSubject;
  readonly outcomes: readonly Outcome[];
}

/** Judges a zip without running it. */
export async function examinePackage(
  name: string,
  zip: Uint8Array,
  validate: ValidateManifest,
): Promise<ExaminedPackage> {
  const subject = await packageSubject(zip, validate);
  return {
    subject,
    about: { name, bytes: zip.length, files: subject.files.size, ...facts(subject) },
    outcomes: outcomesOf('package', packageRequirements, subject, subject.family),
  };
}

function facts({ family, scorm, xml }: PackageSubject): Pick<PackageFacts, 'standard' | 'edition' | 'title'> {
  const version = scorm?.schemaversion;
  if (scorm) {
    const id = attribute(child(scorm.root, 'organizations') ?? scorm.root, 'default');
    const organization =
      scorm.organizations.find((one) => attribute(one, 'identifier') === id) ?? scorm.organizations[0];
    return {
      standard: family,
      edition: version ? `SCORM ${version === 'CAM 1.3' ? '2004 2nd Edition' : version}` : undefined,
      title: child(organization, 'title')?.text || undefined,
    };
  }
  const course = xml?.root && named(xml.root, 'course')[0];
  const title = child(course, 'title')?.children[0]?.text;
  return { standard: family, edition: family === 'cmi5' ? 'cmi5' : undefined, title: title || undefined };
}
