import type { Question, Response } from '../../src/domain/assessment/question.ts';
import type { Given, Ledger } from './ledger.ts';
import type { CrashFinding } from './outcome.ts';
import type { Screen } from './screen.ts';
import { sleep } from './sleep.ts';

type Find = (kind: CrashFinding, what: string) => void;

/**
 * A learner who comes back after a kill and looks at everything that she gave: what she was told is kept has to stand there.
 * What it was that outlived the kill is put down in the ledger. Returns how many places she looked at.
 */
export async function look(screen: Screen, ledger: Ledger, find: Find): Promise<number> {
  let looks = 0;
  for (const [id, standing] of [...ledger.practice]) {
    const question = standing[0]?.question;
    if (!question) continue;
    looks++;
    await screen.toQuestion(question);
    await compare(screen, ledger, ledger.practice, id, question, find);
  }
  if (ledger.test.size === 0 && !ledger.handingIn && ledger.attempts === 0) return looks;
  looks++;
  const state = await screen.testState();
  if (ledger.handingIn && state === 'again') {
    ledger.closeAttempt();
    return looks;
  }
  if (ledger.handingIn?.submissions.some(({ told }) => told)) find('missing', 'the test is not handed in any more');
  ledger.handingIn = undefined;
  if (ledger.attempts > 0 && state === 'start') find('missing', 'no attempt at the test is known any more');
  if (state !== 'resume') {
    if ([...ledger.test.values()].flat().some(({ told }) => told)) find('missing', 'the attempt is gone');
    ledger.test.clear();
    return looks;
  }
  for (const [page, standing] of [...ledger.test]) {
    looks++;
    const question = await screen.toPage(page);
    const asked = standing[0]?.question;
    if (question && question.id === asked?.id) await compare(screen, ledger, ledger.test, page, question, find);
    else if (standing.some(({ told }) => told)) find('missing', `page ${page} asks something else than ${asked?.id}`);
    else ledger.test.delete(page);
  }
  return looks;
}

/** An LMS or a device that answers late is waited for. */
async function compare<Key>(
  screen: Screen,
  ledger: Ledger,
  places: Map<Key, Given[]>,
  key: Key,
  question: Question,
  find: Find,
): Promise<void> {
  let shown: Response | undefined;
  for (let tries = 0; tries < 20; tries++) {
    const all = await screen.shown(question);
    shown = Array.isArray(all) && all.length === 0 ? undefined : all;
    if (ledger.see(places, key, shown)) return;
    await sleep(100);
  }
  const given = places.get(key)?.map(({ response, told }) => `${JSON.stringify(response)}${told ? ' (told)' : ''}`);
  find('missing', `${question.id} shows ${JSON.stringify(shown)}, was given ${given?.join(', then ')}`);
  ledger.forget(places, key);
}
