import { duration, href, type Manifest, xmlText } from './manifest.ts';

/**
 * imsmanifest.xml of SCORM 1.2 (CAM 2.3): one SCO. Mastery is a number from 0 to 100; objectives are set at run time, since
 * this manifest knows none.
 */
export function scorm12Manifest({ course, files, launch }: Manifest): string {
  const text = (value: string) => ({ 'imsmd:langstring': { '@xml:lang': course.language, '#': value } });
  return xmlText({
    manifest: {
      '@identifier': `course-${course.id}`,
      '@version': course.version,
      '@xmlns': 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      '@xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      '@xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': [
        'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd',
        'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd',
        'http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
      ].join(' '),
      metadata: {
        schema: 'ADL SCORM',
        schemaversion: '1.2',
        'imsmd:lom': {
          'imsmd:general': {
            'imsmd:title': text(course.title),
            'imsmd:language': course.language,
            'imsmd:description': text(course.description),
          },
          'imsmd:lifecycle': { 'imsmd:version': text(course.version) },
          'imsmd:educational': { 'imsmd:typicallearningtime': { 'imsmd:datetime': duration(course.minutes) } },
        },
      },
      organizations: {
        '@default': 'organization',
        organization: {
          '@identifier': 'organization',
          title: course.title.slice(0, 200),
          item: {
            '@identifier': 'item',
            '@identifierref': 'sco',
            '@isvisible': 'true',
            title: course.title.slice(0, 200),
            ...(course.mastery !== undefined && { 'adlcp:masteryscore': String(Math.round(course.mastery * 100)) }),
          },
        },
      },
      resources: {
        resource: {
          '@identifier': 'sco',
          '@type': 'webcontent',
          '@adlcp:scormtype': 'sco',
          '@href': href(launch),
          file: files.map((path) => ({ '@href': href(path) })),
        },
      },
    },
  });
}
