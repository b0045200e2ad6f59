import { forLanguage } from '../language/phrases.ts';
import type { LintCourse } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { textFinding } from '../text-finding.ts';
import { learnerTexts } from './learner-texts.ts';
import { isEmblem } from './media-files.ts';

/** By language: that the course is official, or that INTERPOL certified it. Denying it is right. */
const borrowed: Readonly<Record<string, RegExp>> = {
  en: /\bofficial(?:ly)? (?:\w+ ){0,2}INTERPOL (?:course|training|certificate|programme|module)s?\b|\bINTERPOL[’']?s? official (?:course|training|certificate|programme)s?\b|\b(?:certified|accredited|approved|endorsed|authori[sz]ed|produced) by INTERPOL\b|\bofficial (?:course|training|certificate)\b/i,
  fr: /(?:formation|cours|certificat|programme)s? officiel\p{L}*|(?:certifié|agréé|approuvé|homologué|produit)\p{L}* par INTERPOL/iu,
  es: /(?:curso|formación|certificado|programa)s? oficial\p{L}*|(?:certificad|acreditad|aprobad|avalad|producid)\p{L}+ por INTERPOL/iu,
  ar: /(?:دورة|تدريب|شهادة) رسمية|معتمدة? من (?:الإنتربول|INTERPOL)/u,
};
const denial: Readonly<Record<string, RegExp>> = {
  en: /\b(?:not|no|never|neither|nor|independent)\b|n[’']t\b/i,
  fr: /(?<!\p{L})(?:pas|non|ni|aucun|sans|indépendant)\p{L}*/iu,
  es: /(?<!\p{L})(?:no|ni|ningun|sin|independiente)\p{L}*/iu,
  ar: /ليس|لا |لم |غير|مستقل/u,
};

/** The course borrows no authority: no emblem, no brand in its name, no claim to be official. */
export const identity: LintRule = {
  id: 'C08',
  title: 'The course does not pass as INTERPOL’s',
  find: (course) => [...inMedia(course), ...inNames(course), ...inTexts(course)],
};

function inMedia({ files, lessons }: LintCourse): Finding[] {
  return Object.keys(files.media)
    .filter(isEmblem)
    .map((path): Finding => {
      const user = lessons.flatMap(({ blocks }) => blocks).find(({ block }) => block.image === path);
      return {
        file: user?.file ?? files.course,
        path: user ? [...user.path, 'image'] : [],
        severity: 'error',
        message: `The file ${path} has the name of an emblem.`,
        mend: 'Take it out if it shows a real emblem or logo; else give it the name of what it shows.',
      };
    });
}

function inNames(course: LintCourse): Finding[] {
  const { file, path } = course.textsOf(course.files.course).find((text) => text.path[0] === 'title')?.place ?? {
    file: course.files.course,
    path: ['title'],
  };
  const title = course.textsOf(course.files.course).find((text) => text.path[0] === 'title')?.words ?? '';
  const branded = (name: string, at: Pick<Finding, 'file' | 'path'>, what: string): Finding[] =>
    /interpol|إنتربول/i.test(name)
      ? [
          {
            ...at,
            severity: 'error',
            message: `The ${what} of the course is "${name}", as if it were INTERPOL's own.`,
            mend: 'Name the course by its subject, and INTERPOL in its texts alone.',
          },
        ]
      : [];
  return [
    ...branded(course.course.id, { file: course.files.course, path: ['id'] }, 'id'),
    ...branded(title, { file, path }, 'title'),
  ];
}

function inTexts(course: LintCourse): Finding[] {
  const claim = forLanguage(borrowed, course.language);
  const denied = forLanguage(denial, course.language);
  if (!claim || !denied) return [];
  return learnerTexts(course).flatMap((text) =>
    text.paragraphs.flatMap(({ words, at }) => {
      const found = claim.exec(words)?.[0];
      return found === undefined || denied.test(words)
        ? []
        : [
            textFinding(text, {
              at,
              severity: 'error',
              message: `"${found}" claims an authority that the course does not have.`,
              mend: 'Take it out. The course is independent, and says so.',
            }),
          ];
    }),
  );
}
