/** Reaches the other windows in which the same learner has the same course open. */
export interface Channel {
  say(message: unknown): void;
  listen(call: (message: unknown) => void): void;
  close(): void;
}

export interface OtherWindows {
  /** Asks who is there, and resolves after a moment with the sessions that answered. */
  ask(): Promise<ReadonlySet<number>>;
  /** The sessions that have answered so far. */
  known(): ReadonlySet<number>;
  /** Says from now on who is here. */
  begin(session: number): void;
  /** Facts were kept: the others may take them in. */
  kept(): void;
  /** This window goes away. */
  end(): void;
}

export interface OtherWindowsDeps {
  /** Undefined where the browser has none: then every window believes to be alone, and the journal still keeps them apart. */
  readonly channel: Channel | undefined;
  readonly after: (ms: number, call: () => void) => () => void;
  /** True while at least one other window is open. */
  readonly report: (open: boolean) => void;
  /** Another window has kept facts. */
  readonly heard: () => void;
}

/** Milliseconds in which a living window answers, a busy one too. One that does not is closed, killed or frozen. */
export const answerTime = 300;

type Message = { readonly kind: 'ask' | 'here' | 'kept' | 'gone'; readonly session: number };

/**
 * The windows of this browser talk to each other, so that each knows of the others and nobody sends what another is to send.
 * It is no lock: a window that was killed holds nothing up, and one that was frozen finds out when it wakes.
 */
export function createOtherWindows({ channel, after, report, heard }: OtherWindowsDeps): OtherWindows {
  const known = new Set<number>();
  let answered = new Set<number>();
  let own = 0;

  const say = (kind: Message['kind']) => {
    try {
      channel?.say({ kind, session: own } satisfies Message);
    } catch {
      // A closed channel: nobody listens.
    }
  };
  const tell = () => report(known.size > 0);
  const ask = () =>
    new Promise<ReadonlySet<number>>((resolve) => {
      if (!channel) return resolve(known);
      answered = new Set();
      say('ask');
      after(answerTime, () => {
        for (const session of known) if (!answered.has(session)) known.delete(session);
        tell();
        resolve(new Set(known));
      });
    });

  channel?.listen((message) => {
    if (!isMessage(message)) return;
    const { kind, session } = message;
    if (kind === 'gone') known.delete(session);
    else if (session > 0) {
      known.add(session);
      answered.add(session);
    }
    if (kind === 'ask' && own > 0) say('here');
    if (kind === 'kept') heard();
    tell();
  });

  return {
    ask,
    known: () => known,
    begin(session) {
      own = session;
      say('here');
    },
    kept() {
      say('kept');
      if (known.size > 0) void ask();
    },
    end() {
      say('gone');
      channel?.close();
    },
  };
}

function isMessage(value: unknown): value is Message {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    'session' in value &&
    Number.isInteger(value.session)
  );
}
