import { duration, href, type Manifest, xmlText } from './manifest.ts';

/** Editions of SCORM 2004 by the exact text that LMSs switch on. */
export type Edition = '2004 3rd Edition' | '2004 4th Edition';

/**
 * imsmanifest.xml of SCORM 2004: one SCO. Without deliveryControls an LMS would set completed and satisfied by itself
 * (SN4 3.11); the LMS shows no buttons of its own that would do nothing in a course of one SCO.
 */
export function scorm2004Manifest({ course, files, launch }: Manifest, edition: Edition): string {
  const text = (value: string) => ({ 'lom:string': { '@language': course.language, '#': value } });
  return xmlText({
    manifest: {
      '@identifier': `course-${course.id}`,
      '@version': course.version,
      '@xmlns': 'http://www.imsglobal.org/xsd/imscp_v1p1',
      '@xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
      '@xmlns:adlseq': 'http://www.adlnet.org/xsd/adlseq_v1p3',
      '@xmlns:adlnav': 'http://www.adlnet.org/xsd/adlnav_v1p3',
      '@xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
      '@xmlns:lom': 'http://ltsc.ieee.org/xsd/LOM',
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': [
        'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd',
        'http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd',
        'http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd',
        'http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd',
        'http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
      ].join(' '),
      metadata: {
        schema: 'ADL SCORM',
        schemaversion: edition,
        'lom:lom': {
          'lom:general': {
            'lom:title': text(course.title),
            'lom:language': course.language,
            'lom:description': text(course.description),
          },
          'lom:lifeCycle': { 'lom:version': text(course.version) },
          'lom:educational': { 'lom:typicalLearningTime': { 'lom:duration': duration(course.minutes) } },
        },
      },
      organizations: {
        '@default': 'organization',
        organization: {
          '@identifier': 'organization',
          title: course.title,
          item: {
            '@identifier': 'item',
            '@identifierref': 'sco',
            title: course.title,
            'imsss:sequencing': sequencing(course),
            'adlnav:presentation': {
              'adlnav:navigationInterface': { 'adlnav:hideLMSUI': ['continue', 'previous'] },
            },
          },
          'imsss:sequencing': { 'imsss:controlMode': { '@choice': 'true', '@flow': 'true' } },
        },
      },
      resources: {
        resource: {
          '@identifier': 'sco',
          '@type': 'webcontent',
          '@adlcp:scormType': 'sco',
          '@href': href(launch),
          file: files.map((path) => ({ '@href': href(path) })),
        },
      },
    },
  });
}

function sequencing({ mastery, objectives }: Manifest['course']) {
  return {
    'imsss:objectives': {
      'imsss:primaryObjective': {
        '@objectiveID': 'course',
        '@satisfiedByMeasure': mastery === undefined ? 'false' : 'true',
        ...(mastery !== undefined && { 'imsss:minNormalizedMeasure': String(mastery) }),
      },
      ...(objectives.length > 0 && { 'imsss:objective': objectives.map(({ id }) => ({ '@objectiveID': id })) }),
    },
    'imsss:deliveryControls': { '@completionSetByContent': 'true', '@objectiveSetByContent': 'true' },
  };
}
