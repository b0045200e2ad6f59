import type { CourseFile, FileText } from './course-files.ts';
import type { LanguageTexts } from './language-texts.ts';
import { compileText } from './rich-text.ts';
import type { TextReference } from './text-words.ts';
import { replaceTexts } from './texts.ts';

/** One source file in one language, ready for learners. */
export interface CompiledFile {
  readonly value: unknown;
  /** What its texts refer to. */
  readonly references: readonly TextReference[];
  /** Stable paths of the texts that stand in the source language because no translation does. */
  readonly untranslated: readonly string[];
}

/** Puts the texts of a language into a file, each compiled by its kind, and leaves out what only authors see. */
export function compileFile(
  file: CourseFile<unknown>,
  texts: LanguageTexts,
  factValue: (fact: string) => string | undefined,
): CompiledFile {
  const known = new Map<string, FileText>(file.texts.map((text) => [text.stablePath, text]));
  const references: TextReference[] = [];
  const untranslated: string[] = [];
  const value = replaceTexts(file.schema, file.value, ({ stablePath, value: source }) => {
    const text = known.get(stablePath);
    if (!text) return source;
    const { parsed, translated } = texts(file, text);
    references.push(...parsed.references);
    if (!translated) untranslated.push(stablePath);
    return compileText(parsed, factValue);
  });
  return { value, references, untranslated };
}

/** The words that `{{ID}}` puts into a text, in one language. */
export function factValues(
  facts: CourseFile<unknown> | undefined,
  texts: LanguageTexts,
): (fact: string) => string | undefined {
  const values = new Map<string, string>();
  for (const text of facts?.texts ?? []) {
    const [list, fact, field] = text.stablePath.split('.');
    if (!facts || list !== 'facts' || fact === undefined || field !== 'value') continue;
    const words = compileText(texts(facts, text).parsed, () => undefined);
    if (typeof words === 'string') values.set(fact, words);
  }
  return (fact) => values.get(fact);
}
