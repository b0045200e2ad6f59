import { isDeepStrictEqual } from 'node:util';
import type { Progress } from '../../src/domain/progress/progress.ts';
import type { CourseSessionStore } from '../../src/session/session-core.ts';
import type { SaveState } from '../../src/session/session-state.ts';
import { Clock, settled } from './clock.ts';
import { Fate } from './fate.ts';
import { FaultCount } from './fault-count.ts';
import { cleanPlan, type LaunchPlan } from './fault-plan.ts';
import { FaultyDevice } from './faulty-device.ts';
import { FaultyLms, type LmsLaunchWithFaults } from './faulty-lms.ts';
import type { Step } from './learner-steps.ts';
import { factsOf, isCut, type Told, toldIn } from './lms-record.ts';
import type { Finding, FindingKind, History, Outcome } from './outcome.ts';
import { openPage } from './page.ts';
import { Promises } from './promises.ts';
import { unlawful } from './unlawful.ts';

/** One learner with her LMS and her device, launch after launch. */
export class Life {
  readonly #findings: Finding[] = [];
  readonly #faults = new FaultCount();
  readonly #promises: Promises;
  readonly #device = new FaultyDevice(this.#faults);
  readonly #clock = new Clock();
  readonly #lms: FaultyLms;
  #launches = 0;
  #next = 0;
  #othersWork = false;
  #isHeard = true;

  constructor(private readonly lived: History) {
    this.#lms = new FaultyLms(lived.edition, this.#faults);
    this.#promises = new Promises(lived.steps);
  }

  told(): Told {
    return toldIn(this.#lms.record(me));
  }

  async launch(plan: LaunchPlan, { isLast = false } = {}): Promise<void> {
    await this.#before(plan);
    this.#clock.setBy(plan.hours[0]);
    if (plan.hours[0] !== 0) this.#faults.add('clock-set');
    const fate = new Fate(plan.killAt);
    this.#isHeard = true;
    const lms = this.#open(me, plan, fate);
    const storage = this.#device.open(plan.device, fate, this.#clock);
    const began = this.#promises.taken.length;
    const session = openPage(this.lived.edition, lms.window, storage, this.#clock, ++this.#launches);
    session.subscribe(({ save, progress }, before) => {
      if (save !== before.save && !fate.isDead)
        this.#hear(
          save,
          {
            lied: lms.lied,
            drops: lms.dropsInteractions,
            isKnown: session.getState().launch?.learnerId === me,
          },
          progress,
        );
    });
    try {
      await this.#use(session, plan, fate, isLast);
      await this.#end(session, plan, fate);
    } catch (error) {
      this.#find('exception', error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    if (fate.isDead) this.#faults.add('killed-at-a-call');
    fate.isDead = true;
    await settled();
    this.#clock.forgetTimers();
    if (lms.dropsInteractions || lms.lostByLie) this.#promises.waive(this.told().interactions);
    this.#promises.waiveThese(lms.lostInteractions);
    if (isCut(this.#lms.record(me))) this.#promises.cut();
    this.#promises.end();
    for (const what of unlawful(lms, plan, this.#promises.taken.length - began)) this.#find('unlawful', what);
  }

  outcome(reference: Told): Outcome {
    const told = this.told();
    const count = (one: string) => told.interactions.filter((other) => other === one).length;
    for (const one of this.#promises.demandedInteractions()) if (count(one) === 0) this.#find('lost-interaction', one);
    const doubled = [...new Set(told.interactions)].filter((one) => !one.endsWith('@') && count(one) > 1);
    const is12 = this.lived.edition.apiName === 'API';
    if (!is12) for (const one of doubled) this.#find('doubled', one);
    this.#compare('progress', factsOf(told.progress), factsOf(reference.progress));
    this.#compare('results', told.results, reference.results);
    return {
      findings: this.#findings,
      launches: this.#launches,
      submissions: this.#promises.taken.filter(({ step }) => step.isSubmission).length,
      faults: this.#faults,
      doubled12: is12 ? doubled.length : 0,
    };
  }

  async #before({ before }: LaunchPlan): Promise<void> {
    if (before === 'nothing') return;
    this.#faults.add(before);
    if (before === 'another-learner') return this.#other();
    if (before === 'device-wiped') {
      this.#device.wipe();
      this.#promises.wipeDevice();
    } else {
      this.#promises.wipeLms(this.told().interactions);
      this.#lms.wipe(me);
    }
  }

  /** Somebody else at the same computer sees her own work and nobody else's. */
  async #other(): Promise<void> {
    const fate = new Fate(undefined);
    const lms = this.#open('learner-2', cleanPlan, fate);
    const storage = this.#device.open([], fate, this.#clock);
    const session = openPage(this.lived.edition, lms.window, storage, this.#clock, 99);
    await this.#started(session);
    const { lessons, questions, assessments } = session.getState().progress;
    const seen = [lessons, questions, assessments].flatMap((records) => Object.keys(records));
    const own = this.#othersWork ? ['second'] : [];
    if (JSON.stringify(seen) !== JSON.stringify(own)) this.#find('seen-by-another', seen.join(', '));
    session.getState().visit({ id: 'second', parts: ['hook', 'end'], questions: [] }, 'hook');
    await session.getState().leave();
    this.#othersWork = true;
    this.#clock.forgetTimers();
  }

  async #started(session: CourseSessionStore): Promise<void> {
    const starting = session.getState().start();
    await settled();
    await this.#clock.pass(300);
    await starting;
  }

  #open(learner: string, plan: LaunchPlan, fate: Fate): LmsLaunchWithFaults {
    const { lms: faults, entry, apiLate } = plan;
    return this.#lms.launch({ learner, entry, mastery: this.lived.mastery, faults, fate, clock: this.#clock, apiLate });
  }

  #hear(save: SaveState, how: { lied: boolean; drops: boolean; isKnown: boolean }, shown: Progress): void {
    if (!this.#isHeard) return;
    if (save.status === 'saved') this.#promises.saved(how, shown);
    if (save.status === 'waiting' || (save.status === 'local' && how.isKnown)) this.#promises.waiting(shown);
  }

  async #use(session: CourseSessionStore, plan: LaunchPlan, fate: Fate, isLast: boolean): Promise<void> {
    const starting = session.getState().start();
    await settled();
    // The other windows have a moment to answer.
    if (!fate.isDead) await this.#clock.pass(300);
    // The course opens before a late LMS answers, and may be used.
    if (session.getState().phase === 'starting' && plan.apiLate % 2 === 0) await this.#clock.pass(13_000);
    else if (session.getState().phase === 'starting') await this.#clock.pass(1000);
    const isWhole = plan.lms.length === 0 && plan.device.length === 0 && plan.apiLate === 0;
    if (isWhole && !fate.isDead) {
      await starting;
      for (const { name } of this.#promises.lostFacts(session.getState().progress)) this.#find('lost', name);
    }
    const todo = isLast ? this.lived.steps.length : plan.steps;
    for (let count = 0; count < todo && !fate.isDead; count++) {
      const [undone] = this.#promises.undone(session.getState().progress);
      const step = undone ?? this.lived.steps[this.#next];
      if (!step) break;
      if (!undone) this.#next++;
      this.#take(step, session);
      await this.#pause(plan.pauses[count % plan.pauses.length] ?? 0);
      if (count === 1) this.#clock.setBy(plan.hours[1]);
      if (plan.hiddenAt === count && !fate.isDead) void session.getState().saveNow();
    }
    if (!isLast) return;
    // What was taken up again may ask for what follows it again; a few rounds are enough.
    for (let round = 0; round < 9; round++)
      for (const step of this.#promises.undone(session.getState().progress)) {
        this.#take(step, session);
        await this.#pause(20);
      }
  }

  #take(step: Step, session: CourseSessionStore): void {
    this.#clock.step();
    const state = session.getState();
    // The facts change before anything is awaited, and what is told of them at once counts for this step too.
    const interactions = step.reports(state.progress).map((id) => `${id}@${this.#clock.stepName}`);
    this.#promises.take({ step, interactions });
    step.perform(state);
  }

  async #pause(ms: number): Promise<void> {
    if (ms === 0) return;
    await settled();
    await this.#clock.pass(ms);
  }

  async #end(session: CourseSessionStore, { ending, steps }: LaunchPlan, fate: Fate): Promise<void> {
    if (fate.isDead) return;
    this.#faults.add(ending);
    if (ending === 'kill') return;
    // Nobody sees any more what a page says that is closed.
    if (ending === 'close') this.#isHeard = false;
    const leaving = session.getState().leave({ closing: ending === 'close' });
    if (ending === 'close') {
      // Some browsers still run what is ready, others do not.
      if (steps % 2 === 0) await settled();
      return;
    }
    await settled();
    await this.#clock.pass(5000);
    await leaving;
  }

  #compare(what: string, is: unknown, should: unknown): void {
    if (isDeepStrictEqual(is, should)) return;
    this.#find('different', `${what}: ${JSON.stringify(is)} instead of ${JSON.stringify(should)}`);
  }

  #find(kind: FindingKind, what: string): void {
    this.#findings.push({ kind, what: `launch ${this.#launches}: ${what}` });
  }
}

const me = 'learner-1';
