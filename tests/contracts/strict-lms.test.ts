import { describe, expect, it } from 'vitest';
import { invoke } from '../support/lms-edition.ts';
import { lmsEditions } from '../support/lms-editions.ts';
import { StrictLms } from '../support/strict-lms.ts';

/** What scorm-again lets pass: without a judge before it, a green contract would prove little. */
const forbidden: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'SCORM 1.2': [
    ['cmi.suspend_data', 'x'.repeat(4097)],
    ['cmi.interactions.0.id', 'q 1'],
    ['cmi.interactions.0.type', 'choice'],
    ['cmi.core.session_time', '1:00:00'],
    ['cmi.core.exit', 'normal'],
    ['cmi.core.score.raw', '1e1'],
    ['cmi.comments', 'Hello'],
  ],
  'SCORM 2004': [
    ['cmi.interactions.0.id', 'urn:'],
    ['cmi.session_time', 'P1W'],
    ['cmi.session_time', 'PT'],
    ['cmi.objectives.0.success_status', 'passed'],
    ['cmi.score.scaled', '1e-1'],
  ],
};

const answers: Readonly<Record<string, readonly (readonly [type: string, child: string, value: string])[]>> = {
  'SCORM 1.2': [
    ['choice', 'student_response', 'alpha'],
    ['choice', 'student_response', 'a;b'],
    ['numeric', 'student_response', '1e5'],
    ['fill-in', 'student_response', 'x'.repeat(256)],
    ['true-false', 'correct_responses.0.pattern', 'true'],
    ['choice', 'result', 'incorrect'],
  ],
  'SCORM 2004': [
    ['matching', 'learner_response', 'a.1,b.2'],
    ['numeric', 'correct_responses.0.pattern', '4'],
    ['choice', 'learner_response', 'first step'],
    ['choice', 'description', 'x'.repeat(251)],
    ['choice', 'timestamp', '2026-11-24T09:30:05.123Z'],
    ['choice', 'result', 'wrong'],
  ],
};

describe.each(lmsEditions)('the judge of $name', (edition) => {
  const start = () => {
    const lms = new StrictLms(edition);
    invoke(lms.api, edition.names.initialize, ['']);
    invoke(lms.api, edition.names.get, [edition.entry]);
    const set = (element: string, value: unknown) => invoke(lms.api, edition.names.set, [element, value]);
    return { lms, set };
  };

  it.each(forbidden[edition.name] ?? [])('blames %s = %s', (element, value) => {
    const { lms, set } = start();
    set(element, value);
    expect(lms.violations.join()).toContain(element);
  });

  it.each(answers[edition.name] ?? [])('blames an answer of type %s for its %s %s', (type, child, value) => {
    const { lms, set } = start();
    set('cmi.interactions.0.id', 'urn:test:q-1'.slice(edition.apiName === 'API' ? 9 : 0));
    set('cmi.interactions.0.type', type);
    expect(lms.violations).toEqual([]);
    set(`cmi.interactions.0.${child}`, value);
    expect(lms.violations.join()).toContain(child);
  });

  it('blames calls at the wrong time and with the wrong arguments', () => {
    const { lms, set } = start();
    set(edition.location, 5);
    invoke(lms.api, edition.names.commit, [null]);
    set(edition.location, 'a');
    invoke(lms.api, edition.names.terminate, ['']);
    set(edition.location, 'b');
    const said = lms.violations.join('\n');
    for (const words of ['not a string', 'not the empty string', 'was not committed', 'after the end']) {
      expect(said).toContain(words);
    }
  });
});
