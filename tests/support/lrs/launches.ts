import { randomBytes, randomUUID } from 'node:crypto';

type Json = Readonly<Record<string, unknown>>;

/** How a test wants the LMS to launch the course. */
export interface LaunchWish {
  /** Of an earlier launch: the learner goes on in the same enrolment. */
  readonly registration?: string;
  readonly learner?: string;
  readonly mode?: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number;
  readonly moveOn?: string;
  readonly returnURL?: string;
  readonly languagePreference?: string;
}

/** One session of the learner with the unit, as the LMS knows it. */
export interface LaunchedSession {
  readonly registration: string;
  readonly session: string;
  readonly actor: Json;
  readonly activityId: string;
  readonly token: string;
  readonly data: Json & { readonly contextTemplate: Json };
  readonly mode: string;
  readonly masteryScore?: number | undefined;
  readonly began: number;
  tokenGiven: boolean;
  /** `abandoned`: a later launch took its place; the LMS takes nothing more (cmi5 9.3.6). */
  state: 'open' | 'terminated' | 'abandoned';
}

export const activityId = 'https://lms.example/activities/unit-1';
const sessionKey = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/** The LMS's part of a launch (cmi5 6, 8.1, 10): new session, launch data, and the end of a session that was left open. */
export class Launches {
  readonly all: LaunchedSession[] = [];

  launch(wish: LaunchWish): LaunchedSession {
    const registration = wish.registration ?? randomUUID();
    for (const earlier of this.all) {
      if (earlier.registration === registration && earlier.state === 'open') earlier.state = 'abandoned';
    }
    const session = randomUUID();
    const mode = wish.mode ?? 'Normal';
    const contextTemplate = {
      contextActivities: {
        grouping: [{ id: 'urn:borderless:course:example:au', objectType: 'Activity' }],
        category: [{ id: 'https://lms.example/categories/mandatory', objectType: 'Activity' }],
      },
      extensions: { [sessionKey]: session, 'https://lms.example/extensions/tenant': 'north' },
    };
    const launched: LaunchedSession = {
      registration,
      session,
      actor: {
        objectType: 'Agent',
        name: 'Sam Learner',
        account: { homePage: 'https://lms.example', name: wish.learner ?? 'learner-1' },
      },
      activityId,
      token: Buffer.from(`${session}:${randomBytes(9).toString('base64url')}`).toString('base64'),
      mode,
      masteryScore: wish.masteryScore,
      began: Date.now(),
      tokenGiven: false,
      state: 'open',
      data: {
        contextTemplate,
        launchMode: mode,
        moveOn: wish.moveOn ?? 'CompletedAndPassed',
        ...(wish.masteryScore !== undefined && { masteryScore: wish.masteryScore }),
        ...(wish.returnURL !== undefined && { returnURL: wish.returnURL }),
        entitlementKey: { courseStructure: 'not ours' },
      },
    };
    this.all.push(launched);
    return launched;
  }

  ofToken(authorization: string | undefined): LaunchedSession | undefined {
    return this.all.find(({ token, tokenGiven }) => tokenGiven && authorization === `Basic ${token}`);
  }

  ofSession(session: string): LaunchedSession | undefined {
    return this.all.find((launched) => launched.session === session);
  }
}

/** The query that the LMS puts behind the course's address. */
export function launchQuery(base: string, { session, actor, registration, activityId }: LaunchedSession): string {
  const query = {
    endpoint: `${base}/xapi/`,
    fetch: `${base}/fetch?s=${session}`,
    actor: JSON.stringify(actor),
    registration,
    activityId,
  };
  return `?${new URLSearchParams(query)}`;
}
