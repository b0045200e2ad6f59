import { factValues } from '../compile-file.ts';
import { blocksOf, isActivity, isQuestion } from '../course-blocks.ts';
import type { CourseFile, SoundCourse } from '../course-files.ts';
import type { BankSource, BlockSource, CourseSource, LessonSource } from '../course-schema.ts';
import type { JsonPath } from '../json-file.ts';
import { languageTexts } from '../language-texts.ts';
import type { FactsSource, GlossarySource, SourcesSource } from '../reference-schema.ts';
import { fieldOf } from '../zod-walk.ts';
import { type LintText, lintText } from './lint-text.ts';

/** What only the build knows; rules on it are silent where it is not handed in. */
export interface Measured {
  /** Characters of the largest suspend data that this course can make. */
  readonly worstSuspendData?: number;
  readonly zipBytes?: number;
}

export interface LintOptions {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly measured?: Measured;
  /** Texts that the course must not copy, by the name that a message gives them. */
  readonly sourceTexts?: Readonly<Record<string, string>>;
}

/** A block or question with the texts in it. */
export interface LintBlock {
  readonly block: BlockSource;
  readonly file: CourseFile<unknown>;
  readonly path: JsonPath;
  /** Every text that a learner may read in it, feedback too. */
  readonly texts: readonly LintText[];
  readonly isQuestion: boolean;
  readonly isActivity: boolean;
}

/** Where a question is asked. `unused`: in a bank that the course does not name. */
export type ItemUse = 'practice' | 'check' | 'final' | 'test-out' | 'unused';

/** A choice of a question: an entry with an id and feedback of its own. */
export interface LintChoice {
  readonly id: string;
  readonly path: JsonPath;
  /** The name of the list that holds it: `options`, `items`, `segments` … or `whenTrue`. */
  readonly list: string;
  readonly text?: LintText;
  /** `feedback`, or `right` and `other`. */
  readonly feedback: readonly LintText[];
  /** Whether the answer key is it or lists it; of entries that are paired, sorted or ordered nothing can be said: false. */
  readonly isKey: boolean;
  readonly misconception?: string;
  readonly plausible?: string;
  readonly repair?: string;
}

export interface LintItem extends LintBlock {
  readonly id: string;
  readonly type: string;
  readonly use: ItemUse;
  /** The module that the lesson or bank serves. */
  readonly module?: string;
  readonly objective: string;
  readonly also: readonly string[];
  readonly level: string;
  readonly scene?: LintText;
  readonly prompt?: LintText;
  readonly choices: readonly LintChoice[];
}

/** An activity practises its objectives, and may be asked no other way: it is no item of a bank. */
export interface LintActivity extends LintBlock {
  readonly id: string;
  readonly objective: string;
  readonly also: readonly string[];
  readonly level: string;
}

export interface LintPart {
  readonly id: string;
  readonly path: JsonPath;
  readonly title?: LintText;
  readonly blocks: readonly LintBlock[];
}

export interface LintLesson {
  readonly id: string;
  readonly module: string;
  readonly file: CourseFile<LessonSource>;
  readonly title?: LintText;
  readonly parts: readonly LintPart[];
  /** Of all parts, in order. */
  readonly blocks: readonly LintBlock[];
  readonly items: readonly LintItem[];
  readonly activities: readonly LintActivity[];
}

export interface LintBank {
  readonly id: string;
  readonly use: ItemUse;
  readonly module?: string;
  readonly file: CourseFile<BankSource>;
  readonly items: readonly LintItem[];
}

/** A sound course in one language, as the rules read it: in the learner's order, with words instead of mark-up. */
export interface LintCourse {
  readonly files: SoundCourse;
  readonly today: string;
  readonly measured: Measured;
  readonly sourceTexts: Readonly<Record<string, string>>;
  /** BCP 47 tag of the language whose texts these are. */
  readonly language: string;
  readonly course: CourseSource;
  readonly lessons: readonly LintLesson[];
  readonly banks: readonly LintBank[];
  /** Questions of lessons in the learner's order, then of banks. */
  readonly items: readonly LintItem[];
  readonly facts: ReadonlyMap<string, FactsSource['facts'][number]>;
  readonly sources: ReadonlyMap<string, SourcesSource['sources'][number]>;
  readonly terms: ReadonlyMap<string, GlossarySource['terms'][number]>;
  /** Texts of any file, for rules that read more than blocks. */
  textsOf(file: CourseFile<unknown>): readonly LintText[];
}

export function lintCourse(
  files: SoundCourse,
  { today, measured = {}, sourceTexts = {} }: LintOptions,
  language?: string,
): LintCourse {
  const course = files.course.value;
  const read = language ?? course.language;
  const texts = languageTexts(files, read);
  const value = factValues(files.facts, texts);
  const translations = read === course.language ? undefined : files.translations[read];
  const known = new Map<CourseFile<unknown>, readonly LintText[]>();
  const textsOf = (file: CourseFile<unknown>): readonly LintText[] => {
    const found =
      known.get(file) ??
      file.texts.map((text) => lintText(file, text, texts(file, text).parsed, value, translations?.[file.path]));
    known.set(file, found);
    return found;
  };
  const modules = new Map(
    course.modules.flatMap(({ id, lessons }) => lessons.map((lesson) => [`modules/${id}/${lesson}.json`, id])),
  );
  const lessons = [...modules].flatMap(([path, module]) => {
    const file = files.lessons.find((lesson) => lesson.path === path);
    return file ? [lessonOf(file, module, textsOf(file))] : [];
  });
  const banks = files.banks.map((file) => bankOf(file, course, textsOf(file)));
  return {
    files,
    today,
    measured,
    sourceTexts,
    language: read,
    course,
    lessons,
    banks,
    items: [...lessons.flatMap(({ items }) => items), ...banks.flatMap(({ items }) => items)],
    facts: byId(files.facts?.value.facts),
    sources: byId(files.sources?.value.sources),
    terms: byId(files.glossary?.value.terms),
    textsOf,
  };
}

function lessonOf(file: CourseFile<LessonSource>, module: string, texts: readonly LintText[]): LintLesson {
  const blocks = blocksOf(file.value).map(({ block, path }) => blockOf(file, block, path, texts));
  const parts = file.value.parts.map(({ id }, at): LintPart => {
    const path = ['parts', at];
    return {
      id,
      path,
      title: textAt(texts, [...path, 'title']),
      blocks: blocks.filter((block) => isUnder(block.path, path)),
    };
  });
  const items = blocks.filter((block) => block.isQuestion).map((block) => itemOf(block, 'practice', module));
  const activities = blocks.filter((block) => block.isActivity).map(activityOf);
  return { id: file.value.id, module, file, title: textAt(texts, ['title']), parts, blocks, items, activities };
}

function bankOf(file: CourseFile<BankSource>, course: CourseSource, texts: readonly LintText[]): LintBank {
  const { id, questions } = file.value;
  const { use, module } = placeOf(id, course);
  const items = questions.map((question, at) => itemOf(blockOf(file, question, ['questions', at], texts), use, module));
  return { id, use, file, items, ...(module !== undefined && { module }) };
}

function placeOf(bank: string, { modules, finalAssessment }: CourseSource): { use: ItemUse; module?: string } {
  const drawn = finalAssessment?.blueprint.find((line) => line.bank === bank);
  if (drawn) return { use: 'final', module: drawn.module };
  const check = modules.find(({ knowledgeCheck }) => knowledgeCheck?.bank === bank);
  if (check) return { use: 'check', module: check.id };
  const pool = modules.find(({ testOut }) => testOut?.bank === bank);
  return pool ? { use: 'test-out', module: pool.id } : { use: 'unused' };
}

function blockOf(file: CourseFile<unknown>, block: BlockSource, path: JsonPath, texts: readonly LintText[]): LintBlock {
  return {
    block,
    file,
    path,
    texts: texts.filter((text) => isUnder(text.path, path)),
    isQuestion: isQuestion(block),
    isActivity: isActivity(block),
  };
}

function activityOf(placed: LintBlock): LintActivity {
  const { id, objective, also, level } = placed.block;
  return {
    ...placed,
    id,
    objective: String(objective),
    also: Array.isArray(also) ? also.map(String) : [],
    level: String(level),
  };
}

function itemOf(placed: LintBlock, use: ItemUse, module: string | undefined): LintItem {
  const { block, path, texts } = placed;
  const also = block.also;
  return {
    ...placed,
    id: block.id,
    type: block.type,
    use,
    ...(module !== undefined && { module }),
    objective: String(block.objective),
    also: Array.isArray(also) ? also.map(String) : [],
    level: String(block.level),
    scene: textAt(texts, [...path, 'scene']),
    prompt: textAt(texts, [...path, 'prompt']),
    choices: choicesOf(placed),
  };
}

function choicesOf({ block, path, texts }: LintBlock): LintChoice[] {
  const key = block.answerKey;
  const right: readonly unknown[] = Array.isArray(key) ? key.flat() : [key];
  const isPicked = typeof key === 'string' || (Array.isArray(key) && !Array.isArray(key[0]));
  return Object.entries(block).flatMap(([list, field]: [string, unknown]): LintChoice[] => {
    if (list === 'whenTrue' || list === 'whenFalse')
      return [choiceOf(field, [...path, list], list, list, texts, (list === 'whenTrue') === key)];
    if (!Array.isArray(field)) return [];
    return field.flatMap((entry: unknown, at) => {
      const id = fieldOf(entry, 'id');
      const explains = fieldOf(entry, 'feedback') !== undefined || fieldOf(entry, 'right') !== undefined;
      return typeof id === 'string' && explains
        ? [choiceOf(entry, [...path, list, at], id, list, texts, isPicked && right.includes(id))]
        : [];
    });
  });
}

function choiceOf(
  entry: unknown,
  path: JsonPath,
  id: string,
  list: string,
  texts: readonly LintText[],
  isKey: boolean,
): LintChoice {
  const string = (field: string) => {
    const value = fieldOf(entry, field);
    return typeof value === 'string' ? { [field]: value } : {};
  };
  return {
    id,
    path,
    list,
    text: textAt(texts, [...path, 'text']),
    feedback: ['feedback', 'right', 'other'].flatMap((field) => textAt(texts, [...path, field]) ?? []),
    isKey,
    ...string('misconception'),
    ...string('plausible'),
    ...string('repair'),
  };
}

function textAt(texts: readonly LintText[], path: JsonPath): LintText | undefined {
  return texts.find((text) => text.path.length === path.length && isUnder(text.path, path));
}

function isUnder(path: JsonPath, start: JsonPath): boolean {
  return start.every((key, at) => path[at] === key);
}

function byId<T extends { readonly id: string }>(entries: readonly T[] = []): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
