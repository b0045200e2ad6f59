import { type ReportPreset, reportPresets } from './report-preset.ts';

/** The file in the root of every package that an administrator may change, before the upload or on the LMS's server. */
export const settingsFile = 'settings.json';
export const settingsVersion = 1;

/** What that file says. It can narrow what the zip holds, never widen it. */
export interface PackageSettings {
  readonly report: ReportPreset;
  /** Percent of the points of the final test, 1 to 100; null: as authored. */
  readonly mastery: number | null;
  /** Null: as authored, in each language its own. */
  readonly title: string | null;
  /** Ids of the modules that learners see. */
  readonly modules: readonly string[];
  /** BCP 47 tags that learners may choose from. The course's own language is always among them. */
  readonly languages: readonly string[];
  /** Opens the check of the LMS inside the course, and nothing else. No secret: it stands in a file that learners could fetch. */
  readonly administratorCode: string;
}

/** What the zip holds. */
export interface Held {
  readonly modules: readonly string[];
  /** The course's own language first. */
  readonly languages: readonly string[];
}

export interface ReadSettings {
  /** A field that is absent keeps what the zip was packaged with. */
  readonly settings: Partial<PackageSettings>;
  /** One English sentence each, for an administrator: field, value, what counts instead. */
  readonly problems: readonly string[];
}

/**
 * Reads settings.json as an administrator left it. Never throws: what cannot be used is told and left out, so that a slip of
 * the keyboard stops no learner.
 */
export function readPackageSettings(text: string, held: Held): ReadSettings {
  const problems: string[] = [];
  const tell = (field: string, value: unknown, wanted: string) => {
    problems.push(`${settingsFile}: "${field}" is ${shown(value)}. ${wanted} Until then the packaged value counts.`);
    return undefined;
  };
  const given = parse(text);
  if (typeof given === 'string') {
    return {
      settings: {},
      problems: [`${settingsFile} cannot be read: ${given}. Until then the packaged values count.`],
    };
  }
  const { version, report, mastery, title, modules, languages, administratorCode } = given;
  if (version !== undefined && version !== settingsVersion) tell('version', version, `Write ${settingsVersion}.`);
  const settings = {
    report:
      report === undefined || isOne(report, reportPresets)
        ? report
        : tell('report', report, `Write one of ${reportPresets.join(', ')}.`),
    mastery: mastery === undefined || mastery === null ? mastery : readPercent(mastery),
    title: title === undefined || title === null ? title : readTitle(title),
    modules: readChoice('modules', modules, held.modules),
    languages: readChoice('languages', languages, held.languages),
    administratorCode: typeof administratorCode === 'string' ? administratorCode.trim() : undefined,
  };

  function readPercent(value: unknown): number | undefined {
    const digits = typeof value === 'string' && /^\s*(\d+([.,]\d+)?)\s*%?\s*$/.exec(value)?.[1]?.replace(',', '.');
    const percent = typeof value === 'number' ? value : digits ? Number(digits) : Number.NaN;
    if (percent >= 1 && percent <= 100) return percent;
    return tell('mastery', value, 'Write a number from 1 to 100, or null.');
  }

  function readTitle(value: unknown): string | undefined {
    const words = typeof value === 'string' ? value.trim() : '';
    return words === '' ? tell('title', value, 'Write it between quotation marks, or null.') : words;
  }

  function readChoice(field: string, value: unknown, all: readonly string[]): readonly string[] | undefined {
    if (value === undefined || value === null) return undefined;
    const wanted = `Write a list of some of these: ${all.map((id) => `"${id}"`).join(', ')}.`;
    const names: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const name of names) if (!isOne(name, all)) tell(field, name, wanted);
    const known = all.filter((id) => names.includes(id));
    return known.length > 0 ? known : tell(field, value, wanted);
  }

  return {
    settings: Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)),
    problems,
  };
}

/** The fields, or what is wrong with the text. */
function parse(text: string): Readonly<Record<string, unknown>> | string {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : 'it holds no { … }';
  } catch (error) {
    return error instanceof Error ? error.message : 'it is no JSON';
  }
}

function isOne<T extends string>(value: unknown, all: readonly T[]): value is T {
  return all.some((one) => one === value);
}

function shown(value: unknown): string {
  return JSON.stringify(value).slice(0, 60);
}
