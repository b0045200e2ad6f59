import { expect, it } from 'vitest';
import { type CertificateFields, certificateText, certifiedName, checkGroups } from './certificate-text.ts';

const fields: CertificateFields = {
  learner: 'Sam Learner',
  course: 'policing-without-borders',
  revision: '1.0.0',
  date: '2026-11-25',
  band: { from: 80, to: 89 },
  hours: 1.5,
  objectives: ['F1', 'O2'],
  testedOut: [],
  factsAsOf: '2026-06',
};

it('writes the text that src/README.md documents', () => {
  expect(certificateText(fields)).toBe(`certificate of completion 1
learner: Sam Learner
course: policing-without-borders
version: 1.0.0
date: 2026-11-25
score: 80-89
hours: 1.5
objectives: F1 O2
facts as of: 2026-06
`);
});

it('says none where there is none, and writes whole hours with a zero', () => {
  const text = certificateText({ ...fields, band: undefined, hours: 2, objectives: [] });
  expect(text).toContain('score: none\nhours: 2.0\nobjectives: none\n');
});

it('keeps a name on its line, however it was typed', () => {
  expect(certifiedName('  Ana\n\u00a0 Mun\u0303oz ')).toBe('Ana Mu\u00f1oz');
  expect(certificateText({ ...fields, learner: 'A\ncourse: other' }).split('\n')).toHaveLength(10);
});

it('groups the first sixteen digits by four', () => {
  expect(checkGroups('7f3a91c40b2e55d0ffff')).toBe('7F3A 91C4 0B2E 55D0');
});

it('names what was tested out of in its second form, which src/README.md documents', () => {
  expect(certificateText({ ...fields, testedOut: ['foundations', 'review'] })).toBe(`certificate of completion 2
learner: Sam Learner
course: policing-without-borders
version: 1.0.0
date: 2026-11-25
score: 80-89
hours: 1.5
objectives: F1 O2
tested out of: foundations review
facts as of: 2026-06
`);
});
