import { hash32 } from '../domain/assessment/random.ts';
import type { CourseFile, CourseFiles, FileText } from './course-files.ts';
import { pseudoLanguage, pseudoText } from './pseudo.ts';
import { type ParsedText, parseText } from './rich-text.ts';

/** What stands in one language for a source text; `translated` is false where the source text stands in. */
export interface LanguageText {
  readonly parsed: ParsedText;
  readonly translated: boolean;
}

export type LanguageTexts = (file: CourseFile<unknown>, text: FileText) => LanguageText;

/** Eight hexadecimal digits that change with the source text, so that a translation knows what it translates. */
export function sourceHash(text: string): string {
  return hash32(text).toString(16).padStart(8, '0');
}

/** The texts of a language: the source's own, the generated pseudo-language, or a folder of translations. */
export function languageTexts(files: CourseFiles, language: string): LanguageTexts {
  if (language === files.course?.value.language) return (_, text) => ({ parsed: text.parsed, translated: true });
  if (language === pseudoLanguage)
    return (_, text) => ({ parsed: parseText(text.kind, pseudoText(text)), translated: true });
  const translations = files.translations[language] ?? {};
  return (file, text) => {
    const entry = translations[file.path]?.value.texts[text.stablePath];
    return entry
      ? { parsed: parseText(text.kind, entry.text), translated: true }
      : { parsed: text.parsed, translated: false };
  };
}
