import type { MasteryRule } from '../../domain/assessment/mastery.ts';
import type { CourseOutline, Objective } from '../../domain/course/course.ts';
import { certifiedBand, studyHours } from '../../domain/progress/certificate.ts';
import {
  type CertificateFields,
  certificateText,
  certifiedName,
  checkGroups,
} from '../../domain/progress/certificate-text.ts';
import { isTestedOut, moduleIsDone } from '../../domain/progress/completion.ts';
import type { Progress } from '../../domain/progress/progress.ts';
import type { Messages } from '../../ui/messages/messages.ts';
import { sha256Hex } from './check-code.ts';

/** Everything that stands on a certificate, in words, for the page and for the picture alike. */
export interface CertificateWords {
  readonly brand: string;
  readonly course: string;
  readonly title: string;
  /** Empty until the learner has one. */
  readonly name: string;
  readonly sentence: string;
  readonly modules: readonly {
    readonly id: string;
    readonly title: string;
    readonly art: string | undefined;
    readonly done: boolean;
  }[];
  readonly facts: readonly CertificateFact[];
  readonly objectivesTitle: string;
  readonly objectives: readonly Pick<Objective, 'id' | 'text'>[];
  readonly remarks: readonly string[];
  /** The text that the check code is made from. */
  readonly text: string;
}

export interface CertificateFact {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  /** Letters and digits that read from left to right in every language. */
  readonly code?: boolean;
}

interface Certified {
  readonly course: CourseOutline;
  readonly progress: Progress;
  readonly rule: MasteryRule;
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly objectives: readonly Objective[];
}

export function certificateWords(certified: Certified, { text, number, percent, date }: Messages): CertificateWords {
  const { course, progress, rule, objectives } = certified;
  const band = certifiedBand(progress, course, rule);
  const fields: CertificateFields = {
    learner: certified.name,
    course: course.id,
    revision: course.revision,
    date: certified.date,
    band,
    hours: studyHours(progress, course),
    objectives: objectives.map(({ id }) => id),
    testedOut: course.modules.filter((module) => isTestedOut(progress, module)).map(({ id }) => id),
    factsAsOf: course.factsAsOf,
  };
  const canonical = certificateText(fields);
  const inBand = band && text('certificate.band', { from: number(band.from), to: percent(band.to / 100) });
  const day = date(certified.date);
  const name = certifiedName(certified.name);
  return {
    brand: text('app.name'),
    course: course.title,
    title: text('certificate.title'),
    name,
    sentence: inBand
      ? text('certificate.passed', { course: course.title, band: inBand, date: day })
      : text('certificate.completed', { course: course.title, date: day }),
    modules: course.modules.map((module) => ({
      id: module.id,
      title: module.shortTitle,
      art: module.art,
      done: moduleIsDone(progress, module),
    })),
    facts: [
      { label: text('certificate.date'), value: day, note: certified.date },
      ...(inBand ? [{ label: text('certificate.score'), value: inBand }] : []),
      { label: text('certificate.hours'), value: text('certificate.hoursOf', { count: fields.hours }) },
      { label: text('certificate.version'), value: course.revision, note: course.id },
      { label: text('certificate.factsAsOf'), value: date(course.factsAsOf) },
      ...(name === ''
        ? []
        : [{ label: text('certificate.code'), value: checkGroups(sha256Hex(canonical)), code: true }]),
    ],
    objectivesTitle: text('certificate.objectives'),
    objectives,
    remarks: [
      ...(fields.testedOut.length > 0 ? [text('certificate.testedOut', { ids: fields.testedOut.join(' ') })] : []),
      course.disclaimer,
      text('certificate.notOfficial'),
      text('certificate.codeMeans'),
    ],
    text: canonical,
  };
}
