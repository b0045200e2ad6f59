import { describe, expect, it } from 'vitest';
import { readAnswers, readObjectives, readSuspendData } from './entries.ts';
import { standards, type Values } from './standards.ts';

function entry(collection: string, at: number, fields: Values): Values {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [`cmi.${collection}.${at}.${field}`, value]),
  );
}

describe('answers that an administrator reads', () => {
  it('are, in SCORM 1.2, what was answered, how well, how long it took and when', () => {
    const values = entry('interactions', 0, {
      id: 'ops-q07',
      type: 'choice',
      time: '14:06:12.00',
      student_response: 'a,c',
      result: 'wrong',
      latency: '00:00:34.12',
      'objectives.0.id': 'F1',
      'correct_responses.0.pattern': '{a,b}',
    });
    expect(readAnswers(standards['1.2'], values)).toEqual([
      {
        number: 1,
        id: 'ops-q07',
        description: undefined,
        response: 'a,c',
        result: 'Not correct',
        tone: 'bad',
        latency: '34 s',
        time: '14:06:12',
      },
    ]);
  });

  it('are, in SCORM 2004, told with the question and with pairs and lists that can be read', () => {
    const values = entry('interactions', 0, {
      id: 'urn:course:q:ops-q07',
      description: '{lang=en}Who does what?',
      learner_response: 'write[.]unit_a[,]send[.]ncb_a',
      result: '0.66',
      latency: 'PT1M4S',
      timestamp: new Date(2026, 10, 25, 14, 6, 12).toISOString(),
    });
    expect(readAnswers(standards['2004'], values)).toEqual([
      {
        number: 1,
        id: 'ops-q07',
        description: 'Who does what?',
        response: 'write → unit_a, send → ncb_a',
        result: 'Partial 0.66',
        tone: undefined,
        latency: '1 min 4 s',
        time: '14:06:12',
      },
    ]);
  });

  it('stand in the order in which they came, beyond ten too', () => {
    const indices = Array.from({ length: 12 }, (_, at) => at);
    const values = Object.assign({}, ...indices.reverse().map((at) => entry('interactions', at, { id: `q${at}` })));
    const answers = readAnswers(standards['1.2'], values);
    expect(answers.map(({ id, number }) => [id, number]).slice(8)).toEqual([
      ['q8', 9],
      ['q9', 10],
      ['q10', 11],
      ['q11', 12],
    ]);
  });

  it.each([
    ['correct', 'Correct', 'ok'],
    ['incorrect', 'Not correct', 'bad'],
    ['neutral', 'Neither right nor wrong', undefined],
    ['0', 'Partial 0', undefined],
    ['', 'Not set', undefined],
  ])('tell the result "%s" as %s', (result, word, tone) => {
    const [answer] = readAnswers(standards['2004'], entry('interactions', 0, { id: 'a', result }));
    expect([answer?.result, answer?.tone]).toEqual([word, tone]);
  });

  it('say that nothing was answered where the response is empty, and leave a moment they cannot read as it is', () => {
    const [answer] = readAnswers(standards['2004'], entry('interactions', 0, { id: 'a', timestamp: 'Tuesday' }));
    expect([answer?.response, answer?.time]).toEqual(['nothing', 'Tuesday']);
  });
});

describe('objectives that an administrator reads', () => {
  it('have one status in SCORM 1.2', () => {
    const values = { ...entry('objectives', 0, { id: 'm1', status: 'passed', 'score.raw': '90' }) };
    expect(readObjectives(standards['1.2'], { ...values, ...entry('objectives', 1, { id: 'm2' }) })).toEqual([
      { id: 'm1', description: undefined, status: 'Passed', tone: 'ok', score: '90' },
      { id: 'm2', description: undefined, status: 'Not started', tone: undefined, score: 'Not set' },
    ]);
  });

  it('show, in SCORM 2004, the result, and completion as long as there is none', () => {
    const values = {
      ...entry('objectives', 0, { id: 'm1', success_status: 'failed', completion_status: 'completed' }),
      ...entry('objectives', 1, { id: 'm2', success_status: 'unknown', completion_status: 'incomplete' }),
      ...entry('objectives', 2, { id: 'm3', 'score.scaled': '0.5', description: 'Third' }),
    };
    expect(readObjectives(standards['2004'], values)).toEqual([
      { id: 'm1', description: undefined, status: 'Failed', tone: 'bad', score: 'Not set' },
      { id: 'm2', description: undefined, status: 'Incomplete', tone: undefined, score: 'Not set' },
      { id: 'm3', description: 'Third', status: 'Not known yet', tone: undefined, score: '50 %' },
    ]);
  });
});

describe('the meter of suspend data', () => {
  it('measures against the standard, not against what scorm-again takes', () => {
    const values = { 'cmi.suspend_data': 'x'.repeat(5120) };
    expect(readSuspendData(standards['1.2'], values)).toEqual({ length: 5120, limit: 4096, share: 1.25 });
    expect(readSuspendData(standards['2004'], values)).toEqual({ length: 5120, limit: 64_000, share: 0.08 });
    expect(readSuspendData(standards['2004'], {}).length).toBe(0);
  });
});
