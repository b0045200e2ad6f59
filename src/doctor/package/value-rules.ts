import { both, type Requirement } from '../requirement.ts';
import { attribute, named, place } from '../xml/xml-tree.ts';
import { inScorm } from './identifier-rules.ts';
import type { PackageSubject } from './subject.ts';

type Rule = Requirement<PackageSubject>;

const file = 'imsmanifest.xml';

const isWithin = (text: string, low: number, high: number) =>
  /^-?\d+(\.\d+)?$/.test(text) && Number(text) >= low && Number(text) <= high;

/** Requirements on what the manifest tells the LMS about scores, completion and launch. */
export const valueRules: readonly Rule[] = [
  {
    id: 'mastery-range',
    demand: 'The mastery score is a number from 0 to 100',
    clause: 'CAM12 §2.3 (adlcp:masteryscore) · RTE12 §3.4.4 (mastery_score)',
    severity: 'fail',
    mend: 'Write a percentage such as 80, without a sign.',
    families: ['scorm-1.2'],
    explains: /masteryscore/,
    check: inScorm(({ root }) =>
      named(root, 'masteryscore').flatMap((element) =>
        isWithin(element.text, 0, 100) ? [] : [`${place(file, element)} says "${element.text}".`],
      ),
    ),
  },
  {
    id: 'measure-range',
    demand: 'The score to pass (minNormalizedMeasure) is a number from 0 to 1',
    clause: 'SN4 §3.10 · RTE4 §4.2.19 (scaled_passing_score)',
    severity: 'fail',
    mend: 'Write 80 % as 0.8.',
    families: ['scorm-2004'],
    explains: /minNormalizedMeasure/,
    check: inScorm(({ root }) =>
      named(root, 'minNormalizedMeasure').flatMap((element) =>
        isWithin(element.text, 0, 1) ? [] : [`${place(file, element)} says "${element.text}".`],
      ),
    ),
  },
  {
    id: 'measure-counts',
    demand: 'A score to pass stands in an objective that is satisfied by measure',
    clause: 'SN4 §3.10 (satisfiedByMeasure)',
    severity: 'warn',
    mend: 'Write satisfiedByMeasure="true" on the primaryObjective: without it the score to pass is ignored.',
    families: ['scorm-2004'],
    check: inScorm(({ root }) =>
      named(root, 'primaryObjective', 'objective').flatMap((element) =>
        element.children.some(({ name }) => name === 'minNormalizedMeasure') &&
        attribute(element, 'satisfiedByMeasure') !== 'true'
          ? [`${place(file, element)} has minNormalizedMeasure and not satisfiedByMeasure="true".`]
          : [],
      ),
    ),
  },
  {
    id: 'delivery-controls',
    demand: 'Delivery controls say that the content reports completion and success itself',
    clause: 'SN4 §3.11 · practice: SuccessFactors marks a course completed on exit without them',
    severity: 'warn',
    mend: 'Add <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/> to the sequencing.',
    families: ['scorm-2004'],
    check: inScorm(({ root }) =>
      named(root, 'deliveryControls').some(
        (element) =>
          attribute(element, 'completionSetByContent') === 'true' &&
          attribute(element, 'objectiveSetByContent') === 'true',
      )
        ? []
        : ['No deliveryControls with both set to true.'],
    ),
  },
  {
    id: 'completion-threshold',
    demand: 'The completion threshold is written as its edition has it, from 0 to 1',
    clause: 'CAM4 §3.4.1 (adlcp:completionThreshold) · RTE4 §4.2.5',
    severity: 'warn',
    mend: 'Third edition: the number as text. Fourth: completedByMeasure="true" minProgressMeasure="0.8".',
    families: ['scorm-2004'],
    check: inScorm(({ root, schemaversion }) =>
      named(root, 'completionThreshold').flatMap((element) => {
        const written = schemaversion.includes('4th')
          ? (attribute(element, 'minProgressMeasure') ?? (element.text === '' ? '1' : 'as text'))
          : element.text;
        return isWithin(written, 0, 1) ? [] : [`${place(file, element)} is ${written === '' ? 'empty' : written}.`];
      }),
    ),
  },
  {
    id: 'launch-data-length',
    demand: 'Launch data fits: 255 characters in SCORM 1.2, 4,000 in SCORM 2004',
    clause: both('2.3 (adlcp:datafromlms)', '3.4.1 (adlcp:dataFromLMS)'),
    severity: 'fail',
    mend: 'Keep settings in a file of the package.',
    families: ['scorm-1.2', 'scorm-2004'],
    explains: /datafromlms|dataFromLMS/,
    check: inScorm(({ root }, { family }) => {
      const most = family === 'scorm-1.2' ? 255 : 4000;
      return named(root, 'datafromlms', 'dataFromLMS').flatMap((element) =>
        element.text.length <= most ? [] : [`${place(file, element)} has ${element.text.length} characters.`],
      );
    }),
  },
];
