import type { ContentIssue } from '../content-issue.ts';
import { type CourseFile, type CourseFiles, type FileText, textFiles } from '../course-files.ts';
import { sourceHash } from '../language-texts.ts';
import { didYouMean } from '../nearest.ts';
import { type ParsedText, parseText } from '../rich-text.ts';
import type { TranslationSource } from '../translation-schema.ts';

/** Translations against their source: unknown, stale and missing texts, and marks that were lost or added. */
export function translatedTexts(files: CourseFiles): ContentIssue[] {
  const sources = textFiles(files);
  return Object.entries(files.translations).flatMap(([language, translations]) => [
    ...sources.flatMap((source) => {
      const translation = translations[source.path];
      return translation ? inFile(source, translation) : missingFile(language, source, files);
    }),
    ...Object.entries(translations)
      .filter(([path]) => ![...sources, ...files.broken].some((source) => source.path === path))
      .map(([path, translation]) =>
        translation.json.issue([], {
          code: 'unknown-path',
          message: `There is no file ${path} that this could translate.`,
          mend: didYouMean(
            path,
            sources.map((source) => source.path),
            'Remove the file.',
          ),
        }),
      ),
  ]);
}

function inFile(source: CourseFile<unknown>, { json, value }: CourseFile<TranslationSource>): ContentIssue[] {
  const known = new Map(source.texts.map((text) => [text.stablePath, text]));
  const written = Object.entries(value.texts).flatMap(([path, entry]): ContentIssue[] => {
    const text = known.get(path);
    if (!text)
      return [
        json.issueAtKey(['texts'], path, {
          code: 'unknown-path',
          message: `${source.path} has no text at "${path}".`,
          mend: didYouMean(path, known.keys(), 'Remove the entry.'),
        }),
      ];
    const parsed = parseText(text.kind, entry.text);
    return [
      ...parsed.issues.map(({ at, ...words }) => json.issueInText(['texts', path, 'text'], at, words)),
      ...(entry.source === sourceHash(text.value)
        ? []
        : [
            json.issue(['texts', path, 'source'], {
              severity: 'warning',
              code: 'stale-translation',
              message: `The source text of "${path}" has changed since this was translated.`,
              mend: `Translate it again, then write "source": "${sourceHash(text.value)}".`,
            }),
          ]),
      ...(sameMarks(text.parsed, parsed)
        ? []
        : [
            json.issue(['texts', path, 'text'], {
              code: 'changed-marks',
              message: `The translation of "${path}" does not hold the marks of its source.`,
              mend: `Keep the same citations, values, terms and links: ${marks(text.parsed).join(', ') || 'none'}.`,
            }),
          ]),
    ];
  });
  const missing = source.texts
    .filter(({ stablePath }) => !Object.hasOwn(value.texts, stablePath))
    .map((text) => json.issue(['texts'], missingWords(text)));
  return [...written, ...missing];
}

function missingWords({ stablePath, value }: FileText) {
  return {
    severity: 'warning' as const,
    code: 'missing-translation',
    message: `"${stablePath}" is not translated; learners read the source text.`,
    mend: `Add "${stablePath}": { "source": "${sourceHash(value)}", "text": "…" }.`,
  };
}

function missingFile(language: string, { path, texts }: CourseFile<unknown>, files: CourseFiles): ContentIssue[] {
  const file = `translations/${language}/${path}`;
  if (texts.length === 0 || files.broken.some((broken) => broken.path === file)) return [];
  return [
    {
      file,
      line: 1,
      column: 1,
      severity: 'warning',
      code: 'missing-translation',
      message: `None of the ${texts.length} texts of ${path} is translated.`,
      mend: 'Write this file with "formatVersion" and "texts".',
    },
  ];
}

function sameMarks(source: ParsedText, translation: ParsedText): boolean {
  return marks(source).sort().join(' ') === marks(translation).sort().join(' ');
}

function marks({ references }: ParsedText): string[] {
  return references.map(({ kind, id }) => `${kind} ${id}`);
}
