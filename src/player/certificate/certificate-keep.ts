/** The format that is written. Raise it with a step in `migrations` and a frozen example in tests/frozen. */
export const certificateVersion = 1;

/** What a learner's certificate needs beyond progress; on this device only. */
export interface KeptCertificate {
  /** As the learner wrote it; absent where they left it as the LMS gives it. */
  readonly name?: string;
  /** `YYYY-MM-DD`: the day on which this device first had the result. */
  readonly date?: string;
}

type KeepStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Steps from an older format to the next; none yet. */
const migrations: Readonly<Record<number, (kept: unknown) => unknown>> = {};

/** Nothing where nothing readable is kept. */
export function readCertificate(storage: KeepStorage | undefined, key: string): KeptCertificate {
  try {
    return keptCertificate(JSON.parse(storage?.getItem(key) ?? 'null'));
  } catch {
    return {};
  }
}

export function keepCertificate(storage: KeepStorage | undefined, key: string, kept: KeptCertificate): void {
  try {
    storage?.setItem(key, JSON.stringify({ version: certificateVersion, ...kept }));
  } catch {
    // Full or forbidden: it stays in this window.
  }
}

/** Reads untrusted JSON; empty where it is of no known format. */
export function keptCertificate(value: unknown): KeptCertificate {
  let kept = value;
  for (let step = versionOf(kept); step !== undefined && step < certificateVersion; step++)
    kept = migrations[step]?.(kept);
  if (versionOf(kept) !== certificateVersion) return {};
  const name = field(kept, 'name');
  const date = field(kept, 'date');
  return {
    ...(name !== undefined && { name }),
    ...(date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) && { date }),
  };
}

function versionOf(value: unknown): number | undefined {
  return typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'number'
    ? value.version
    : undefined;
}

function field(value: unknown, name: 'name' | 'date'): string | undefined {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === 'string' ? found : undefined;
}
