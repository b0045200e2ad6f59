import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceKinds } from '../../domain/course/maturity.ts';
import {
  limits,
  nothingAssessed,
  readSelfAssessment,
  type SelfAssessment,
  selfAssessmentVersion,
  writeSelfAssessment,
} from './self-assessment.ts';
import { forgetAssessment, keepAssessment, keptAssessment } from './self-assessment-keep.ts';

const sample: SelfAssessment = {
  subject: 'Night desk',
  axes: {
    people: { level: 2, evidence: [{ kind: 'number', text: '4 of 9 trained' }] },
    law: { evidence: [] },
  },
  steps: [{ text: 'Train five', owner: 'Head of desk', date: '2027-03-31' }],
};
const file = (changes: Readonly<Record<string, unknown>>) =>
  JSON.stringify({ ...JSON.parse(writeSelfAssessment(sample)), ...changes });

function device() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('a self-assessment as a file', () => {
  it('reads back as it was written', () => {
    const text = fc.string({ maxLength: limits.characters });
    const level = fc.option(fc.integer({ min: 1, max: limits.levels }), { nil: undefined });
    const evidence = fc.array(fc.record({ kind: fc.constantFrom(...evidenceKinds), text }), {
      maxLength: limits.evidence,
    });
    const axis = fc
      .record({ level, evidence })
      .map(({ level: set, evidence: found }) => ({ ...(set !== undefined && { level: set }), evidence: found }));
    const day = fc.constantFrom('', '2027-01-31');
    fc.assert(
      fc.property(
        fc.record({
          subject: text,
          axes: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), axis, { maxKeys: 6 }),
          steps: fc.array(fc.record({ text, owner: text, date: day }), { maxLength: limits.steps }),
        }),
        (any) => {
          expect(readSelfAssessment(writeSelfAssessment(any))).toEqual({ ...any, axes: { ...any.axes } });
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['not-json', 'a plan'],
    ['not-json', ''],
    ['not-ours', 'null'],
    ['not-ours', '[]'],
    ['not-ours', '{"version":1}'],
    ['not-ours', file({ format: 'other' })],
    ['not-ours', file({ version: 'one' })],
    ['newer', file({ version: selfAssessmentVersion + 1 })],
    ['too-large', `"${'x'.repeat(limits.fileBytes)}"`],
  ])('says %s of what is none of ours', (problem, text) => {
    expect(readSelfAssessment(text)).toEqual({ problem });
  });

  it.each([
    ['subject', { subject: 7 }],
    ['subject', { subject: 'x'.repeat(limits.characters + 1) }],
    ['axes', { axes: [] }],
    ['axes', { axes: Object.fromEntries(Array.from({ length: limits.axes + 1 }, (_, at) => [`a${at}`, {}])) }],
    ['axes.people.level', { axes: { people: { level: 6, evidence: [] } } }],
    ['axes.people.level', { axes: { people: { level: '2', evidence: [] } } }],
    ['axes.people.evidence', { axes: { people: { level: 2 } } }],
    ['axes.people.evidence.0.kind', { axes: { people: { evidence: [{ kind: 'rumour', text: '' }] } } }],
    ['axes.people.evidence.0.text', { axes: { people: { evidence: [{ kind: 'number' }] } } }],
    ['steps', { steps: [1, 2, 3, 4] }],
    ['steps.0.date', { steps: [{ text: '', owner: '', date: 'soon' }] }],
  ])('names the field that is not right: %s', (field, changes) => {
    expect(readSelfAssessment(file(changes))).toEqual({ problem: 'field', field });
  });
});

describe('a self-assessment on the device', () => {
  it('is kept, and is gone once it is deleted', () => {
    const storage = device();
    expect(keptAssessment(storage, 'k')).toEqual(nothingAssessed);
    keepAssessment(storage, 'k', sample);
    expect(keptAssessment(storage, 'k')).toEqual(sample);
    forgetAssessment(storage, 'k');
    expect([...storage.kept]).toEqual([]);
  });

  it('works where the device keeps nothing, refuses, or holds something else', () => {
    const no = () => {
      throw new Error('no');
    };
    for (const storage of [undefined, { getItem: no, setItem: no, removeItem: no }]) {
      keepAssessment(storage, 'k', sample);
      forgetAssessment(storage, 'k');
      expect(keptAssessment(storage, 'k')).toEqual(nothingAssessed);
    }
    const other = device();
    other.setItem('k', '{"version":99}');
    expect(keptAssessment(other, 'k')).toEqual(nothingAssessed);
  });
});
