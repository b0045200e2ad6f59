import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cmi5, handSession, type MakeStatement, result } from '../support/lrs/hand-session.ts';
import { type LrsProcess, startLrs } from '../support/lrs/lrs-process.ts';

let lrs: LrsProcess;
beforeAll(async () => {
  lrs = await startLrs();
});
afterAll(() => lrs.stop());

describe('the rules of cmi5 in the LRS of these tests', () => {
  it.each<[string, (make: MakeStatement) => Record<string, unknown>[], RegExp]>([
    [
      'a first statement that is another',
      (make) => [make('completed', { result: result.completed }, { moves: true })],
      /before initialized/,
    ],
    ['initialized twice', (make) => [make('initialized'), make('initialized')], /twice in one session/],
    [
      'completed twice',
      (make) => [
        make('initialized'),
        ...[1, 2].map(() => make('completed', { result: result.completed }, { moves: true })),
      ],
      /twice in one registration/,
    ],
    [
      'failed after passed',
      (make) => [
        make('initialized'),
        make('passed', { result: result.passed }, { moves: true }),
        make('failed', { result: result.failed }, { moves: true }),
      ],
      /after passed/,
    ],
    [
      'a statement after terminated',
      (make) => [
        make('initialized'),
        make('terminated', { result: result.terminated }),
        make('answered', {}, { isDefined: false }),
      ],
      /after terminated/,
    ],
    ['no duration', (make) => [make('initialized'), make('terminated')], /duration undefined/],
    [
      'a score with completed',
      (make) => [
        make('initialized'),
        make('completed', { result: { ...result.completed, score: { scaled: 1 } } }, { moves: true }),
      ],
      /has a score/,
    ],
    [
      'passed below the mastery score',
      (make) => [
        make('initialized'),
        make('passed', { result: { ...result.passed, score: { scaled: 0.7 } } }, { moves: true }),
      ],
      /below the mastery/,
    ],
    [
      'failed at the mastery score',
      (make) => [
        make('initialized'),
        make('failed', { result: { ...result.failed, score: { scaled: 0.8 } } }, { moves: true }),
      ],
      /failed at the mastery/,
    ],
    [
      'a raw score without bounds',
      (make) => [
        make('initialized'),
        make('passed', { result: { ...result.passed, score: { scaled: 0.9, raw: 9 } } }, { moves: true }),
      ],
      /raw, min, max/,
    ],
    [
      'no moveOn category',
      (make) => [make('initialized'), make('completed', { result: result.completed })],
      /moveOn category/,
    ],
    [
      'the verb of an LMS',
      (make) => [make('initialized'), make('launched', { result: result.terminated })],
      /verb of an LMS/,
    ],
    ['another activity', (make) => [make('initialized', { object: { id: 'urn:x:y' } })], /not about the launched/],
    ['another actor', (make) => [make('initialized', { actor: { mbox: 'mailto:a@b.example' } })], /actor/],
    ['no context template', (make) => [make('initialized', { context: {} })], /template/],
    [
      'a stamp before initialized',
      (make) => [
        make('initialized'),
        make('answered', { timestamp: '2020-01-01T00:00:00.000Z' }, { isDefined: false }),
      ],
      /stamped before initialized/,
    ],
    ['a stamp of another zone', (make) => [make('initialized', { timestamp: '2036-01-01T00:00:00.000+01:00' })], /UTC/],
    [
      'progress with completed',
      (make) => [
        make('initialized'),
        make(
          'completed',
          { result: { ...result.completed, extensions: { [`${cmi5}/result/extensions/progress`]: 100 } } },
          { moves: true },
        ),
      ],
      /progress with completed/,
    ],
  ])('finds %s', async (_, make, problem) => {
    const { statement, post, violations } = await handSession(lrs);
    await post(...make(statement));
    expect((await violations()).join('\n')).toMatch(problem);
  });
});
