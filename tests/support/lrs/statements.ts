import { isDeepStrictEqual } from 'node:util';
import validation from '@learninglocker/xapi-validation';
import { json, judgeStatement, type Received, received } from './cmi5-rules.ts';
import type { LaunchedSession } from './launches.ts';

// An older kind of module: Node hands it over whole, as its own default.
const { default: validate = validation } = validation as { readonly default?: typeof validation };

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Statements of all learners: stored or refused as a batch (xAPI part 3, 2.1). */
export class Statements {
  readonly stored: Received[] = [];
  /** What broke xAPI or cmi5, whether it was stored or not. */
  readonly violations: { readonly registration: string; readonly problem: string }[] = [];

  post(batch: readonly unknown[], launched: LaunchedSession): Answer {
    const note = (problem: string) => this.violations.push({ registration: launched.registration, problem });
    const invalid = batch.flatMap((one) => complaints(one));
    if (invalid.length > 0) {
      invalid.forEach(note);
      return { status: 400, body: invalid.join('; ') };
    }
    const incoming = batch.map((one) => received(json(one)));
    for (const one of incoming) {
      const known = this.stored.find(({ id }) => id === one.id);
      if (known && !isDeepStrictEqual(known.statement, one.statement)) {
        return { status: 409, body: `There is another statement ${one.id}` };
      }
    }
    const fresh = incoming.filter(({ id }) => !this.stored.some((known) => known.id === id));
    if (fresh.length > 0 && launched.state !== 'open') {
      if (launched.state === 'terminated') note(`${fresh[0]?.verb}: after terminated (9.3.8)`);
      return { status: 403, body: `The session is ${launched.state}` };
    }
    for (const one of fresh) {
      const before = this.stored.filter(({ registration }) => registration === launched.registration);
      judgeStatement(one, before, launched).forEach(note);
      this.stored.push(one);
      if (one.isDefined && one.verb === 'terminated') launched.state = 'terminated';
    }
    return { status: 200, body: JSON.stringify(incoming.map(({ id }) => id)) };
  }
}

/** What the published validator says, and what it leaves to us: a statement without id or stamp is lawful xAPI, not cmi5. */
function complaints(statement: unknown): string[] {
  const { id, timestamp } = json(statement);
  return [
    ...validate(statement).map(String),
    ...(typeof id === 'string' ? [] : ['a statement without an id (cmi5 9.1)']),
    ...(typeof timestamp === 'string' ? [] : ['a statement without a timestamp (cmi5 9.7)']),
  ];
}
