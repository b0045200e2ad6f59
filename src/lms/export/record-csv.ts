import { entries, type Fields } from '../entries.ts';
import type { Learner } from '../learners.ts';
import type { LearnerRecord } from '../record.ts';
import { standards } from '../standards.ts';
import { addTimes, readSeconds } from '../time.ts';
import { csv } from './csv.ts';

const whose = ['learner', 'learner id', 'course', 'edition'] as const;

function ownerOf({ learner, learnerId, subject }: LearnerRecord, learners: readonly Learner[]): string[] {
  const name = learners.find(({ id }) => id === learner)?.name ?? '';
  return [name, learnerId, subject.title, subject.edition];
}

const moment = (at: number | undefined) => (at === undefined ? '' : new Date(at).toISOString());

/** One row a record: status, score, time. Words are those of the standard; times are seconds, moments ISO 8601. */
export function scoresCsv(records: readonly LearnerRecord[], learners: readonly Learner[]): string {
  const head = ['status', 'success', 'score', 'score max', 'scaled score', 'progress', 'seconds', 'launches', 'saved'];
  const rows = records.map((record) => {
    const { values, launches, savedAt, subject } = record;
    const { elements, id } = standards[subject.standard];
    const value = (element: string) => values[element] ?? '';
    const [status, success, score] =
      id === '1.2'
        ? [value('cmi.core.lesson_status'), '', 'cmi.core.score']
        : [value('cmi.completion_status'), value('cmi.success_status'), 'cmi.score'];
    return [
      ...ownerOf(record, learners),
      status,
      success,
      value(`${score}.raw`),
      value(`${score}.max`),
      value('cmi.score.scaled'),
      value('cmi.progress_measure'),
      String(addTimes(value(elements.totalTime), value(elements.sessionTime))),
      String(launches),
      moment(savedAt),
    ];
  });
  return csv([[...whose, ...head], ...rows]);
}

/** One row an interaction, as the course reported it: nothing is translated, so that it can be counted. */
export function answersCsv(records: readonly LearnerRecord[], learners: readonly Learner[]): string {
  const head = [
    'number',
    'id',
    'type',
    'description',
    'response',
    'correct responses',
    'result',
    'weighting',
    'latency in seconds',
    'time',
    'objectives',
  ];
  const rows = records.flatMap((record) =>
    entries(record.values, 'interactions').map((fields, at) => [
      ...ownerOf(record, learners),
      String(at + 1),
      fields.id ?? '',
      fields.type ?? '',
      fields.description ?? '',
      fields.student_response ?? fields.learner_response ?? '',
      listed(fields, /^correct_responses\.\d+\.pattern$/),
      fields.result ?? '',
      fields.weighting ?? '',
      fields.latency === undefined ? '' : String(readSeconds(fields.latency) ?? fields.latency),
      fields.time ?? fields.timestamp ?? '',
      listed(fields, /^objectives\.\d+\.id$/),
    ]),
  );
  return csv([[...whose, ...head], ...rows]);
}

function listed(fields: Fields, names: RegExp): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => (names.test(name) ? [value] : []))
    .join(' | ');
}
