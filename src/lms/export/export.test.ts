import { describe, expect, it } from 'vitest';
import type { KeptSession, LearnerRecord } from '../record.ts';
import { csv } from './csv.ts';
import { answersCsv, scoresCsv } from './record-csv.ts';
import { recordExport } from './record-json.ts';

const learners = [{ id: 'l1', name: 'Okafor, Ada' }];
const record12: LearnerRecord = {
  learner: 'l1',
  package: 'course/SCORM 1.2',
  subject: { course: 'course', title: 'A "good" course', edition: 'SCORM 1.2', standard: '1.2' },
  learnerId: 'learner-1',
  values: {
    'cmi.core.lesson_status': 'failed',
    'cmi.core.score.raw': '-5',
    'cmi.core.score.max': '100',
    'cmi.core.total_time': '0001:00:00.00',
    'cmi.core.session_time': '0000:01:00.00',
    'cmi.interactions.0.id': '=HYPERLINK("http://evil","x")',
    'cmi.interactions.0.type': 'choice',
    'cmi.interactions.0.student_response': 'a,b',
    'cmi.interactions.0.correct_responses.0.pattern': 'a',
    'cmi.interactions.0.correct_responses.1.pattern': 'b',
    'cmi.interactions.0.objectives.0.id': 'F1',
    'cmi.interactions.0.result': 'wrong',
    'cmi.interactions.0.weighting': '1',
    'cmi.interactions.0.latency': '0000:00:34.12',
    'cmi.interactions.0.time': '14:06:12',
  },
  launches: 2,
  savedAt: 0,
};
const record2004: LearnerRecord = {
  ...record12,
  learner: 'l9',
  subject: { ...record12.subject, edition: 'SCORM 2004 4th Edition', standard: '2004' },
  values: {
    'cmi.completion_status': 'completed',
    'cmi.success_status': 'passed',
    'cmi.score.scaled': '0.9',
    'cmi.total_time': 'PT1M',
    'cmi.interactions.0.id': 'q1',
    'cmi.interactions.0.learner_response': 'line\nbreak',
    'cmi.interactions.0.latency': 'soon',
    'cmi.interactions.0.timestamp': '2026-11-30T10:00:00Z',
  },
  savedAt: undefined,
};

/** The rows of a file, as a spreadsheet reads them. */
function rows(text: string): string[][] {
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text.endsWith('"\r\n')).toBe(true);
  return text
    .slice(1, -2)
    .split('\r\n')
    .map((row) => [...row.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('""', '"')));
}

describe('a CSV file', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+1', "'+1"],
    ['-1', '-1'],
    ['-1.5', '-1.5'],
    ['-1+cmd', "'-1+cmd"],
    ['\t=1', "'\t=1"],
    [' =1', "' =1"],
    ['\u200b=1', "'\u200b=1"],
    ['＝1', "'＝1"],
    ['|calc', "'|calc"],
    ['a=b', 'a=b'],
    ['', ''],
    ['12', '12'],
  ])('has no formula in it: %j is written %j', (text, written) => {
    expect(rows(csv([[text]]))).toEqual([[written]]);
  });

  it('keeps quotes, commas and line breaks inside their cell', () => {
    expect(csv([['a"b', 'c,d', 'e\nf']])).toBe('\ufeff"a""b","c,d","e\nf"\r\n');
  });

  it('of scores has one row a record, in the words of its standard', () => {
    const [head, ...all] = rows(scoresCsv([record12, record2004], learners));
    expect(head).toEqual([
      ...['learner', 'learner id', 'course', 'edition', 'status', 'success', 'score', 'score max'],
      ...['scaled score', 'progress', 'seconds', 'launches', 'saved'],
    ]);
    expect(all).toEqual([
      [
        'Okafor, Ada',
        'learner-1',
        'A "good" course',
        'SCORM 1.2',
        'failed',
        '',
        '-5',
        '100',
        '',
        '',
        '3660',
        '2',
        '1970-01-01T00:00:00.000Z',
      ],
      [
        '',
        'learner-1',
        'A "good" course',
        'SCORM 2004 4th Edition',
        'completed',
        'passed',
        '',
        '',
        '0.9',
        '',
        '60',
        '2',
        '',
      ],
    ]);
  });

  it('of answers has one row an interaction, as the course reported it', () => {
    const [head, ...all] = rows(answersCsv([record12, record2004], learners));
    expect(all.map((row) => row.length)).toEqual([head?.length, head?.length]);
    expect(all[0]?.slice(4)).toEqual([
      ...[
        '1',
        '\'=HYPERLINK("http://evil","x")',
        'choice',
        '',
        'a,b',
        'a | b',
        'wrong',
        '1',
        '34.12',
        '14:06:12',
        'F1',
      ],
    ]);
    expect(all[1]?.slice(4)).toEqual([
      '1',
      'q1',
      '',
      '',
      'line\nbreak',
      '',
      '',
      '',
      'soon',
      '2026-11-30T10:00:00Z',
      '',
    ]);
  });
});

describe('an export as JSON', () => {
  const session: KeptSession = {
    launch: 1,
    openedAt: 0,
    endedAt: 1000,
    ending: 'ended',
    values: { 'cmi.exit': 'suspend' },
  };

  it('says its format, and holds the record whole, with its sessions', () => {
    const source = { records: [record12], learners, sessions: () => [session], calls: [] };
    expect(JSON.parse(JSON.stringify(recordExport(source, 5000)))).toEqual({
      format: 'borderless-lms-records',
      version: 1,
      exported: '1970-01-01T00:00:05.000Z',
      records: [
        {
          learner: { id: 'l1', name: 'Okafor, Ada', idInCourse: 'learner-1' },
          package: { ...record12.subject, key: 'course/SCORM 1.2' },
          launches: 2,
          saved: '1970-01-01T00:00:00.000Z',
          values: record12.values,
          sessions: [
            {
              launch: 1,
              ending: 'ended',
              opened: '1970-01-01T00:00:00.000Z',
              ended: '1970-01-01T00:00:01.000Z',
              values: session.values,
            },
          ],
        },
      ],
      calls: [],
    });
  });

  it('of a learner who is not listed any more, and of a record that was never saved', () => {
    const [one] = recordExport({ records: [record2004], learners, sessions: () => [] }, 0).records;
    expect(one).toMatchObject({ learner: { id: 'l9', name: '' }, saved: null, sessions: [] });
  });
});
