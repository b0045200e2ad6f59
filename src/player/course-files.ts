import type {
  Bank,
  CourseDetails,
  CourseOutline,
  FacilitationGuide,
  Glossary,
  Handout,
  Lesson,
  SourceList,
} from '../domain/course/course.ts';
import type { CourseLayout } from '../domain/course/layout.ts';
import type { Catalogue } from '../ui/messages/messages.ts';

/** Compiled files of the package, each fetched once and kept; by language. */
export interface CourseFiles {
  layout(): Promise<CourseLayout>;
  outline(language: string): Promise<CourseOutline>;
  details(language: string): Promise<CourseDetails>;
  lesson(language: string, id: string): Promise<Lesson>;
  bank(language: string, id: string): Promise<Bank>;
  handout(language: string, id: string): Promise<Handout>;
  facilitation(language: string): Promise<FacilitationGuide>;
  glossary(language: string): Promise<Glossary>;
  sources(language: string): Promise<SourceList>;
  /** Texts of the interface in a language other than the built-in one. */
  catalogue(language: string): Promise<Partial<Catalogue>>;
}

type Fetch = (address: string) => Promise<Response>;

/** Waits before a file is asked for again, in milliseconds. */
const waits = [300, 1200, 4000];

/**
 * @param fetchFile `fetch` of the window.
 * @param wait resolves after that many milliseconds.
 */
export function createCourseFiles(fetchFile: Fetch, wait: (ms: number) => Promise<void>): CourseFiles {
  const kept = new Map<string, Promise<unknown>>();

  async function ask(path: string): Promise<unknown> {
    for (const pause of [...waits, undefined]) {
      try {
        const response = await fetchFile(`./content/${path}`);
        if (response.ok) return await response.json();
        if (response.status === 404) throw new RangeError(`The package holds no ${path}.`);
      } catch (error) {
        if (error instanceof RangeError || pause === undefined) throw error;
      }
      if (pause !== undefined) await wait(pause);
    }
    throw new Error(`${path} could not be read.`);
  }

  /** The parsed boundary: the packager wrote these files from content that was checked. A failure is not kept. */
  function file<T>(path: string): Promise<T> {
    const known = kept.get(path);
    const asked = known ?? ask(path);
    if (!known) {
      kept.set(path, asked);
      asked.catch(() => kept.delete(path));
    }
    return asked as Promise<T>;
  }

  return {
    layout: () => file('layout.json'),
    outline: (language) => file(`${language}/outline.json`),
    details: (language) => file(`${language}/course.json`),
    lesson: (language, id) => file(`${language}/lessons/${id}.json`),
    bank: (language, id) => file(`${language}/banks/${id}.json`),
    handout: (language, id) => file(`${language}/handouts/${id}.json`),
    facilitation: (language) => file(`${language}/facilitation.json`),
    glossary: (language) => file(`${language}/glossary.json`),
    sources: (language) => file(`${language}/sources.json`),
    catalogue: (language) => file(`${language}/ui.json`),
  };
}
