/** The learner as the LMS names them: an xAPI Agent, sent back as it came. */
export type Agent = Readonly<Record<string, unknown>>;

/** What the LMS puts into the launch address (cmi5 8.1). */
export interface LaunchParameters {
  /** Base of every xAPI request. */
  readonly endpoint: string;
  /** Gives the authorization token, once. */
  readonly fetch: string;
  readonly actor: Agent;
  readonly registration: string;
  /** The LMS's own name for the unit: the object of every cmi5 defined statement. */
  readonly activityId: string;
}

export type ReadParameters =
  | { readonly kind: 'found'; readonly parameters: LaunchParameters }
  /** None of them is there: no LMS of cmi5 launched the course. */
  | { readonly kind: 'none' }
  | { readonly kind: 'wrong'; readonly detail: string };

const names = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;

/** @param search the query of the address, `?endpoint=…`; in any order, beside others. Untrusted. */
export function readLaunchParameters(search: string): ReadParameters {
  const query = new URLSearchParams(search);
  const missing = names.filter((name) => !query.get(name));
  if (missing.length === names.length) return { kind: 'none' };
  const wrong = (what: string): ReadParameters => ({ kind: 'wrong', detail: `The launch address ${what}` });
  if (missing.length > 0) return wrong(`has no ${missing.join(', no ')} (cmi5 8.1)`);
  const given = (name: (typeof names)[number]) => query.get(name) ?? '';
  const address = (['endpoint', 'fetch'] as const).find((name) => !isWebAddress(given(name)));
  if (address) return wrong(`has an ${address} that is no web address (cmi5 8.1)`);
  const actor = readAgent(given('actor'));
  if (!actor) return wrong('names no actor as a JSON object (cmi5 8.1, 9.2)');
  const [endpoint, fetch, registration, activityId] = [
    given('endpoint'),
    given('fetch'),
    given('registration'),
    given('activityId'),
  ];
  return { kind: 'found', parameters: { endpoint, fetch, actor, registration, activityId } };
}

export function isWebAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}

/** Who learns, and in which enrolment: what was kept for an earlier registration is not this one's (cmi5 3.0). */
export function learnerId({ actor, registration }: LaunchParameters): string {
  const { account, mbox, mbox_sha1sum, openid } = actor;
  const named = isObject(account) ? [account.homePage, account.name] : [mbox ?? mbox_sha1sum ?? openid];
  return [...named, registration].join(' ');
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Undefined where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readAgent(text: string): Agent | undefined {
  const actor = parseJson(text);
  return isObject(actor) ? actor : undefined;
}
