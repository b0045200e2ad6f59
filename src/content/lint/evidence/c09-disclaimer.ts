import type { CourseSource } from '../../course-schema.ts';
import type { LintBlock, LintCourse } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import type { LintText } from '../lint-text.ts';
import { isSource } from '../text-finding.ts';
import { learnerTexts } from './learner-texts.ts';

/**
 * A course that names INTERPOL says that it is independent and no legal advice: every start, the certificate and the page about
 * the course show its disclaimer. Where learners choose a channel, a line sends them to their national law: in the lesson, as
 * a callout of kind "law" or in words, or in the question of a bank. An objective chooses a channel if its text says so. The
 * rule reads the source; a translation that is complete has the same lines.
 */
export const disclaimer: LintRule = {
  id: 'C09',
  title: 'The course says that it is independent, and that national law decides',
  find: (course) => (isSource(course) ? [...inCourse(course), ...inChannels(course)] : []),
};

const independent =
  /\b(?:not|independent|no)\b.*\bINTERPOL\b|\bINTERPOL\b.*\b(?:not|no)\b|indépendant|independiente|مستقل/is;
const advice = /legal advice|avis juridique|conseil juridique|asesoramiento jurídico|مشورة قانونية|استشارة قانونية/i;
const nationalLaw =
  /\b(?:national|your(?: own| country’s)?) law\b|droit national|loi nationale|derecho nacional|legislación nacional|القانون الوطني/i;
const channel = /\bchannels?\b|\bcana(?:l|ux)\b|\bcanales\b|قناة|قنوات/i;

function inCourse(course: LintCourse): Finding[] {
  const text = course.textsOf(course.files.course).find(({ path }) => path[0] === 'disclaimer');
  if (!text || !learnerTexts(course).some(({ words }) => words.includes('INTERPOL'))) return [];
  const missing = [
    ...(independent.test(text.words) ? [] : ['that INTERPOL did not make or approve the course']),
    ...(advice.test(text.words) ? [] : ['that it is not legal advice']),
  ];
  return missing.map((what) => ({
    ...text.place,
    severity: 'error',
    message: `The disclaimer does not say ${what}.`,
    mend: 'Write both into it: it stands on every start, on the certificate and on the page about the course.',
  }));
}

function inChannels(course: LintCourse): Finding[] {
  const objectives = channelObjectives(course.course);
  const lessons = course.lessons.flatMap(({ items, blocks, file }): Finding[] => {
    const first = items.find(({ objective }) => objectives.includes(objective));
    return first === undefined || blocks.some(isLaw)
      ? []
      : [
          missing(
            first,
            `Learners choose a channel in this lesson (${first.objective}), and no line names their national law.`,
            file,
          ),
        ];
  });
  const banks = course.banks.flatMap(({ items, file }) =>
    items
      .filter((item) => objectives.includes(item.objective) && !isLaw(item))
      .map((item) =>
        missing(item, `This question chooses a channel (${item.objective}), and no line names the national law.`, file),
      ),
  );
  return [...lessons, ...banks];
}

function missing({ path }: LintBlock, message: string, file: Finding['file']): Finding {
  return {
    file,
    path,
    severity: 'error',
    message,
    mend: 'Add to its scene: "Follow your national law and your NCB’s procedure." A callout of kind "law" in the lesson serves too.',
  };
}

function isLaw({ block, texts }: LintBlock): boolean {
  return (
    (block.type === 'callout' && block.kind === 'law') || texts.some(({ words }: LintText) => nationalLaw.test(words))
  );
}

function channelObjectives({ objectives }: CourseSource): readonly string[] {
  return objectives.filter(({ text }) => channel.test(text)).map(({ id }) => id);
}
