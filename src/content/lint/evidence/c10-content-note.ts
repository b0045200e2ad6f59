import { forLanguage } from '../language/phrases.ts';
import type { LintBlock, LintCourse } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { textFinding } from '../text-finding.ts';

/** By language: what a reader may not want to meet without warning, and words of a line of help. */
const subjects: Readonly<Record<string, RegExp>> = {
  en: /\bsextortion\b|\b(?:human|child|people|sex) trafficking\b|\btraffick(?:ing (?:of|in) (?:people|persons|children|women|human)|ed (?:person|people|child|women|victim))|\bchild(?:ren)?(?: sexual)? abuse\b|\babuse of (?:a )?child|\bsexual(?:ly)? abus/i,
  fr: /sextorsion|traite des (?:personnes|êtres humains|enfants)|(?:abus|agressions?|violences?) sexuel\p{L}*|pédocriminalité/iu,
  es: /sextorsión|trata de (?:personas|seres humanos|niñ[oa]s)|abus\p{L}+ (?:sexual\p{L}*|infantil\p{L}*|de menores)/iu,
  ar: /الابتزاز الجنسي|الاتجار بالبشر|الاتجار بالأشخاص|الاعتداء الجنسي|إساءة معاملة الأطفال/u,
};
const help: Readonly<Record<string, RegExp>> = {
  en: /\bhelp\b|\btrust\b/i,
  fr: /(?<!\p{L})aide|confiance/iu,
  es: /ayuda|confianza/iu,
  ar: /مساعدة|تثق/u,
};

/**
 * A part that names sextortion, trafficking or abuse begins with a note that says so and where help is: a callout of kind
 * "note" or "caution" before the first text that names it, or that very callout. A question of a bank has no part, so its
 * scene says it.
 */
export const contentNote: LintRule = {
  id: 'C10',
  title: 'Hard subjects come after a note with a line of help',
  find: (course) => {
    const subject = forLanguage(subjects, course.language);
    const line = forLanguage(help, course.language);
    return subject && line ? [...inParts(course, subject, line), ...inBanks(course, subject, line)] : [];
  },
};

function inParts({ lessons }: LintCourse, subject: RegExp, line: RegExp): Finding[] {
  return lessons
    .flatMap(({ parts }) => parts)
    .flatMap(({ blocks }) => {
      const at = blocks.findIndex((block) => names(block, subject));
      const block = blocks[at];
      const hasNote = blocks.slice(0, at + 1).some((candidate) => isNote(candidate, line));
      return block === undefined || hasNote ? [] : found(block, subject);
    });
}

function inBanks({ banks }: LintCourse, subject: RegExp, line: RegExp): Finding[] {
  return banks
    .flatMap(({ items }) => items)
    .filter((item) => names(item, subject) && !line.test(item.scene?.words ?? ''))
    .flatMap((item) => found(item, subject));
}

function found({ texts }: LintBlock, subject: RegExp): Finding[] {
  const text = texts.find(({ words }) => subject.test(words));
  const paragraph = text?.paragraphs.find(({ words }) => subject.test(words));
  return text && paragraph
    ? [
        textFinding(text, {
          at: paragraph.at,
          severity: 'error',
          message: `"${subject.exec(paragraph.words)?.[0]}" stands here without a note before it.`,
          mend: 'Begin the part with a callout of kind "note": what it names, without detail; that one may skip it and lose no points; where help is.',
        }),
      ]
    : [];
}

function names({ texts }: LintBlock, subject: RegExp): boolean {
  return texts.some(({ words }) => subject.test(words));
}

function isNote({ block, texts }: LintBlock, line: RegExp): boolean {
  return (
    block.type === 'callout' &&
    (block.kind === 'note' || block.kind === 'caution') &&
    texts.some(({ words }) => line.test(words))
  );
}
