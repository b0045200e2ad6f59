import { moveOnOf } from '../../src/domain/course/move-on.ts';
import { href, type Manifest, xmlText } from './manifest.ts';

/**
 * cmi5.xml (quartz): a course of one assignable unit. Its ids are our own names for course and unit; the LMS makes another id for
 * its statements. The unit takes any window, as in a SCORM package.
 */
export function cmi5Manifest({ course, launch }: Manifest): string {
  const text = (value: string) => ({ langstring: { '@lang': course.language, '#': value } });
  const about = (title: string, description: string) => ({ title: text(title), description: text(description) });
  const id = `urn:borderless:course:${course.id}`;
  const objectives = course.objectives.map((objective) => ({ ...objective, id: `${id}:objective:${objective.id}` }));
  const { mastery } = course;
  return xmlText({
    courseStructure: {
      '@xmlns': 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd',
      course: { '@id': id, ...about(course.title, course.description) },
      ...(objectives.length > 0 && {
        objectives: {
          objective: objectives.map(({ id, title }) => ({ '@id': id, ...about(title, title) })),
        },
      }),
      au: {
        '@id': `${id}:au`,
        '@moveOn': moveOnOf(course.report, course.hasTest),
        ...(mastery !== undefined && { '@masteryScore': String(Math.round(mastery * 10_000) / 10_000) }),
        '@launchMethod': 'AnyWindow',
        '@activityType': 'http://adlnet.gov/expapi/activities/course',
        ...about(course.title, course.description),
        ...(objectives.length > 0 && {
          objectives: { objective: objectives.map(({ id }) => ({ '@idref': id })) },
        }),
        url: href(launch),
      },
    },
  });
}
