import { every, type Form, number, shaped, vocabulary } from '../../src/doctor/values/form.ts';
import { elements12 } from '../../src/doctor/values/forms-1.2.ts';
import { elements2004 } from '../../src/doctor/values/forms-2004.ts';
import { type Elements, type Forms, judgeBy } from '../../src/doctor/values/judge.ts';

/** Where our adapters hold themselves to less than the standards allow, since some LMSs take no more. */
const identifier12 = shaped(/^[A-Za-z0-9_-]{1,255}$/, 'letters, digits, hyphen and underscore');
const oneLine = shaped(/^[^\n]*$/, 'one line', 255);
const own12: Forms = {
  'cmi.objectives.n.id': identifier12,
  'cmi.interactions.n.id': identifier12,
  'cmi.interactions.n.objectives.n.id': identifier12,
  'cmi.interactions.n.weighting': number(-100, 100),
};

const real = shaped(/^-?\d+(\.\d{1,7})?$/, 'a number of 7 decimals at most');
const short = '[A-Za-z0-9_.]{1,250}';
const identifiers = shaped(every('[,]', new RegExp(`^${short}$`)), 'letters, digits, underscore and dot');
const pairs = shaped(every('[,]', new RegExp(`^${short}\\[\\.\\]${short}$`)), 'pairs of such identifiers');
const own2004: Forms = {
  'cmi.exit': vocabulary('time-out', 'suspend', 'normal', ''),
  'cmi.score.raw': number(0, 100),
  'cmi.score.min': real,
  'cmi.score.max': real,
  'cmi.interactions.n.weighting': real,
  'cmi.interactions.n.timestamp': shaped(/T\d{2}:\d{2}:\d{2}\.\d{1,2}(Z|[+-]\d{2}:\d{2})$/, 'a time with its zone'),
  'cmi.interactions.n.latency': shaped(/^P(\d+D)?(T.+)?$/, 'a duration without years and months'),
  'cmi.session_time': shaped(/^P(\d+D)?(T.+)?$/, 'a duration without years and months'),
};

const answers: Readonly<Record<string, Form>> = {
  'fill-in': oneLine,
  choice: identifiers,
  likert: identifiers,
  sequencing: identifiers,
  matching: pairs,
};
const own: Form = (value, type) => answers[type]?.(value, type);

/** Nothing of ours writes these. */
const unused = /comments|_preference|^adl|^cmi\.objectives\.n\.score\.(min|max)$/;

/** Both must hold: the standard's form and our own. */
function narrowed(elements: Elements, narrower: Forms): Elements {
  const used = Object.entries(elements.forms).filter(([pattern]) => !unused.test(pattern));
  const forms = used.map(([pattern, form]): [string, Form] => {
    const second = narrower[pattern];
    return [pattern, (value, type) => form(value, type) ?? second?.(value, type)];
  });
  return { ...elements, forms: Object.fromEntries(forms) };
}

const line12: Form = (value, type) => (type === 'fill-in' ? oneLine(value, type) : undefined);

export const ownJudge12 = judgeBy(
  narrowed(elements12, {
    ...own12,
    'cmi.interactions.n.student_response': line12,
    'cmi.interactions.n.correct_responses.n.pattern': line12,
  }),
);

export const ownJudge2004 = judgeBy(
  narrowed(elements2004, {
    ...own2004,
    'cmi.interactions.n.learner_response': own,
    'cmi.interactions.n.correct_responses.n.pattern': own,
  }),
);
