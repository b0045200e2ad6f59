import type {
  Bank,
  CourseDetails,
  CourseOutline,
  Glossary,
  Handout,
  Lesson,
  SourceList,
} from '../domain/course/course.ts';
import type { Compiled } from '../schema/compiled.ts';
import { assessmentPlans } from './compile-assessments.ts';
import { compileFacilitation } from './compile-facilitation.ts';
import { type CompiledFile, compileFile, factValues } from './compile-file.ts';
import { listedLessons, usedBanks } from './compile-layout.ts';
import { misconceptionsOf } from './compile-misconceptions.ts';
import { compileOutline, objectivesOf } from './compile-outline.ts';
import { factOf, referencesOf, shelfOf } from './compile-references.ts';
import type { CourseFile, SoundCourse } from './course-files.ts';
import type { BankSource, CourseSource, LessonSource } from './course-schema.ts';
import type { HandoutSource } from './handout-schema.ts';
import { languageTexts } from './language-texts.ts';
import type { FactsSource, GlossarySource } from './reference-schema.ts';

/** The course in one language, by the path below the language's folder. */
export interface CompiledLanguage {
  readonly outline: CourseOutline;
  readonly files: Readonly<Record<string, unknown>>;
}

/** Compiles every file of a sound course for one language. */
export function compileLanguage(files: SoundCourse, language: string, languages: readonly string[]): CompiledLanguage {
  const texts = languageTexts(files, language);
  const values = factValues(files.facts, texts);
  const compiled = <T>(file: CourseFile<T>): { readonly file: CompiledFile; readonly value: Compiled<T> } => {
    const result = compileFile(file, texts, values);
    // The parsed boundary: replacing each text of T by its compiled form is what Compiled<T> says.
    return { file: result, value: result.value as Compiled<T> };
  };

  const course = compiled<CourseSource>(files.course).value;
  const facts = files.facts ? compiled<FactsSource>(files.facts).value.facts : [];
  const glossary = files.glossary ? compiled<GlossarySource>(files.glossary).value.terms : [];
  const sources = (files.sources?.value.sources ?? []).map(({ note, ...source }) => source);
  const shelf = shelfOf(course, facts, sources, glossary);

  const lessons = listedLessons(files.course.value).flatMap(({ module, path }) => {
    const file = files.lessons.find((lesson) => lesson.path === path);
    if (!file) return [];
    const { value, file: made } = compiled<LessonSource>(file);
    const references = referencesOf(made.references, value.parts, shelf);
    // A learner reads the lesson, not what a facilitator says.
    const untranslated = made.untranslated.filter((path) => !path.startsWith('facilitation.'));
    return [{ module, value, references, untranslated }];
  });
  const banks = usedBanks(files).flatMap(({ path }) => {
    const file = files.banks.find((bank) => bank.path === path);
    if (!file) return [];
    const { value, file: made } = compiled<BankSource>(file);
    return [{ value, references: referencesOf(made.references, value.questions, shelf) }];
  });

  const titles = new Map(banks.map(({ value }) => [value.id, value.title]));
  const plans = assessmentPlans(files, course, titles);

  const handouts = files.handouts.map((file): Handout => {
    const { value, file: made } = compiled<HandoutSource>(file);
    const { id, title, intro, sections } = value;
    return { id, title, intro, sections, references: referencesOf(made.references, sections, shelf) };
  });

  const outline = compileOutline(course, { language, languages, plans, lessons: lessons.map(({ value }) => value) });
  const lessonFiles = lessons.map(({ module, value, references, untranslated }): [string, Lesson] => [
    `lessons/${value.id}.json`,
    {
      id: value.id,
      module,
      title: value.title,
      minutes: value.minutes,
      objectives: course.objectives
        .filter(({ id }) => value.objectives.includes(id))
        .map(({ id, text }) => ({ id, text })),
      // The parsed boundary: every block was accepted by the schema of its type.
      parts: value.parts as unknown as Lesson['parts'],
      references,
      ...(untranslated.length > 0 && { untranslated }),
    },
  ]);
  const bankFiles = banks.map(({ value, references }): [string, Bank] => [
    `banks/${value.id}.json`,
    { id: value.id, title: value.title, questions: value.questions as unknown as Bank['questions'], references },
  ]);

  const usedIn = (term: string) =>
    lessons.filter(({ references }) => Object.hasOwn(references.terms, term)).map(({ value }) => value.id);
  const cited = new Set([
    ...[...lessons, ...banks, ...handouts].flatMap(({ references }) => Object.keys(references.facts)),
    ...glossary.flatMap(({ id }) => shelf.citedByTerm(id)),
  ]);
  const listedFacts = facts.filter(({ id }) => cited.has(id)).map(factOf);
  const named = new Set(listedFacts.flatMap((fact) => fact.sources));
  const details: CourseDetails = {
    objectives: objectivesOf(course),
    misconceptions: misconceptionsOf(files, course.misconceptions, plans),
    assessments: plans,
    ...(handouts.length > 0 && { handouts: handouts.map(({ id, title }) => ({ id, title })) }),
  };
  const glossaryFile: Glossary = { terms: glossary.map((term) => ({ ...term, usedIn: usedIn(term.id) })) };
  const sourceList: SourceList = { facts: listedFacts, sources: sources.filter(({ id }) => named.has(id)) };
  const catalogue = files.catalogues[language];

  return {
    outline,
    files: {
      'outline.json': outline,
      'course.json': details,
      'facilitation.json': compileFacilitation(lessons.map(({ value }) => value)),
      ...Object.fromEntries(lessonFiles),
      ...Object.fromEntries(bankFiles),
      ...Object.fromEntries(handouts.map((handout) => [`handouts/${handout.id}.json`, handout])),
      'glossary.json': glossaryFile,
      'sources.json': sourceList,
      ...(catalogue && { 'ui.json': catalogue }),
    },
  };
}
