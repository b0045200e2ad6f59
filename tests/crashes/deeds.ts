import type { Question } from '../../src/domain/assessment/question.ts';
import { responseTo } from '../support/answering.ts';
import type { Deed } from './crash-plan.ts';
import { type Ledger, same } from './ledger.ts';
import type { Act, Screen } from './screen.ts';

/** An answer that waits for its press; it stands in the ledger already, since nobody knows what a kill leaves of it. */
export interface Prepared {
  readonly act: Act;
  /** It was pressed, at this time at the latest. */
  readonly pressed: (until: number) => void;
}

/** What a learner works with in one launch. */
interface Work {
  readonly screen: Screen;
  readonly ledger: Ledger;
  /** From 1. */
  readonly launch: number;
  /** Of the lessons, those whose controls can be read back. */
  readonly questions: readonly Question[];
}

/** Goes where the deed is done and does all of it but the last press. */
export async function prepare(work: Work, deed: Deed): Promise<Prepared> {
  const { screen, ledger, launch } = work;
  const isUnderWay = ledger.handingIn === undefined;
  if (deed.do === 'hand-in' && isUnderWay && ledger.test.size > 0) {
    const act = await screen.review();
    const submissions = ledger.handIn({ launch, from: Date.now(), until: Number.POSITIVE_INFINITY });
    const pressed = (until: number) => {
      for (const submission of submissions) submission.until = until;
    };
    return { act, pressed };
  }
  const question = choose(work, deed);
  if (question && (deed.do === 'practise' || !isUnderWay)) return practise(work, question, deed);
  if (!isUnderWay) throw new Error('Nothing is left to be done: the course has too few questions for so many kills.');
  return answer(work, deed);
}

async function practise({ screen, ledger, launch }: Work, question: Question, { way }: Deed): Promise<Prepared> {
  await screen.toQuestion(question);
  const response = responseTo(question, ledger.practice.has(question.id) ? 'right' : way);
  const act = await screen.respond(question, response);
  const submission = { question, response, told: false, launch, from: Date.now(), until: Number.POSITIVE_INFINITY };
  ledger.practise(submission);
  const pressed = (until: number) => {
    submission.until = until;
  };
  return { act, pressed };
}

/** In the final test. What was answered is answered the other way. */
async function answer({ screen, ledger }: Work, { pick, way }: Deed): Promise<Prepared> {
  await screen.begin(await screen.testState());
  for (let page = 1 + (pick % screen.pages); ; page = 1 + (page % screen.pages)) {
    const question = await screen.toPage(page);
    if (!question) continue;
    const given = responseTo(question, way);
    const shown = ledger.test.get(page)?.at(-1)?.response;
    const response =
      shown !== undefined && same(shown, given) ? responseTo(question, way === 'right' ? 'wrong' : 'right') : given;
    ledger.answer(page, { question, response, told: false });
    return { act: screen.choose(question, response), pressed: () => undefined };
  }
}

/** A question that was not answered, or wrongly. None twice in a launch, so that its time tells a submission from the others. */
function choose({ ledger, launch, questions }: Work, { pick }: Deed): Question | undefined {
  const { practice, submissions } = ledger;
  const now = new Set(submissions.filter((one) => one.launch === launch).map((one) => one.question.id));
  const open = questions.filter((question) => {
    const response = practice.get(question.id)?.at(-1)?.response;
    return !now.has(question.id) && (response === undefined || !same(response, responseTo(question, 'right')));
  });
  return open[pick % Math.max(1, open.length)];
}
