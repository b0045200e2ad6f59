import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Question } from '../../src/domain/assessment/question.ts';
import { openContext } from '../support/browser.ts';
import { watch } from '../support/learner.ts';
import { launch } from '../support/lms-page.ts';
import type { HostedStandard, PackageHost } from '../support/package-host.ts';
import { type PackagedCourse, questionsOf } from '../support/packaged-course.ts';
import { type CrashPlan, chance, type Deed, type Moment } from './crash-plan.ts';
import { type Prepared, prepare } from './deeds.ts';
import type { LastingLms } from './lasting-lms.ts';
import { Ledger } from './ledger.ts';
import { look } from './look.ts';
import type { CrashFinding, FoundByCrash } from './outcome.ts';
import { killerOf } from './renderers.ts';
import { Screen } from './screen.ts';
import { sleep } from './sleep.ts';

/** Where and with what a learner works. Each has a browser of her own: all its renderers are killed. */
export interface Surroundings {
  readonly browser: Browser;
  readonly host: PackageHost;
  readonly standard: HostedStandard;
  readonly course: PackagedCourse;
  readonly lms: LastingLms;
  /** Where the page posts its commits for that LMS. */
  readonly commitsTo: string;
  readonly seed: number;
}

/** Milliseconds that the save light may lag behind a click: what it says before is about what was before. */
const lag = 1000;
/** Milliseconds within which an answer is to be committed. */
const patience = 20_000;
/** An attempt may be under way, or only begun: what is compared is one that was handed in. */
const lastDeeds: readonly Deed[] = [
  { do: 'test', pick: 0, way: 'right', waits: true },
  { do: 'test', pick: 9, way: 'right', waits: true },
  { do: 'hand-in', pick: 0, way: 'right', waits: true },
];

/** One learner with one device, launch after launch, until the page is killed or she leaves. */
export class CrashingLearner {
  readonly ledger = new Ledger();
  readonly findings: FoundByCrash[] = [];
  readonly kills: Record<Moment, number>;
  /** How often the save light said so, when the learner waited for it. */
  readonly said = { saved: 0, waiting: 0 };
  launches = 0;
  looks = 0;
  readonly #questions: readonly Question[];
  #context: BrowserContext | undefined;

  constructor(private readonly at: Surroundings) {
    const readable = ['single-choice', 'claim', 'hotspot'];
    this.#questions = at.course.lessons.flatMap(questionsOf).filter(({ type }) => readable.includes(type));
    this.kills = { click: 0, feedback: 0, told: 0, 'commit-lost': 0, 'commit-kept': 0 };
  }

  find(kind: CrashFinding, what: string): void {
    const { standard, seed } = this.at;
    this.findings.push({ kind, what: `${standard}, seed ${seed}, launch ${this.launches}: ${what}` });
  }

  /** A launch that ends with a kill. */
  crash({ manner, moment, delay, deeds }: CrashPlan): Promise<void> {
    this.at.lms.manner = manner;
    return this.#visit(async (screen, page) => {
      for (const deed of deeds.slice(0, -1)) await this.#do(screen, deed);
      const [last] = deeds.slice(-1);
      if (!last) return;
      const prepared = await this.#prepare(screen, last);
      const kill = await killerOf(this.at.browser, page);
      await this.#pressUntil(screen, prepared, moment, delay);
      await kill();
      prepared.pressed(Date.now());
      this.kills[moment]++;
    });
  }

  /**
   * The last launch, in which nothing goes wrong: a test is handed in, these questions are looked at, and the learner leaves.
   */
  async finish(looked: readonly Question[]): Promise<void> {
    this.at.lms.manner = 'takes';
    await this.#visit(async (screen) => {
      for (const deed of lastDeeds) await this.#do(screen, deed);
      for (const question of looked) await screen.toQuestion(question);
      await this.#told(screen, Date.now());
      await screen.leave();
    });
    await this.#context?.close();
  }

  async #visit(use: (screen: Screen, page: Page) => Promise<void>): Promise<void> {
    const { browser, host, standard, course, lms, commitsTo, seed } = this.at;
    this.#context ??= await openContext(browser);
    this.launches++;
    this.ledger.begin();
    const page = await this.#context.newPage();
    const problems = watch(page, host);
    await page.addInitScript(
      (numbers) => {
        let at = 0;
        Math.random = () => numbers[at++ % numbers.length] ?? 0;
      },
      chance(seed, this.launches),
    );
    try {
      const frame = await launch(page, host, standard, { record: lms.record, commitsTo });
      const screen = new Screen(frame, course);
      await screen.ready();
      this.looks += await look(screen, this.ledger, (kind, what) => this.find(kind, what));
      await use(screen, page);
    } catch (error) {
      this.find('problem', error instanceof Error ? error.message : String(error));
    }
    // The browser's advice against what SCORM cannot do without.
    for (const problem of problems) if (!/Synchronous XMLHttpRequest/.test(problem)) this.find('problem', problem);
    lms.letGo();
    await page.close();
  }

  #prepare(screen: Screen, deed: Deed): Promise<Prepared> {
    return prepare({ screen, ledger: this.ledger, launch: this.launches, questions: this.#questions }, deed);
  }

  async #do(screen: Screen, deed: Deed): Promise<void> {
    const { act, pressed } = await this.#prepare(screen, deed);
    await act.trigger.click();
    const at = Date.now();
    pressed(at);
    await act.done.waitFor();
    if (deed.waits) await this.#told(screen, at);
  }

  async #pressUntil(screen: Screen, { act }: Prepared, moment: Moment, delay: number): Promise<void> {
    const { trigger, done } = act;
    if (moment === 'feedback' || moment === 'told') {
      await trigger.click();
      const at = Date.now();
      await done.waitFor();
      if (moment === 'told') await this.#told(screen, at);
      return;
    }
    const reached = moment === 'click' ? sleep(delay) : this.at.lms.holdNext(moment === 'commit-kept');
    // The page dies with this on its way.
    trigger.evaluate((element) => element instanceof HTMLElement && element.click()).catch(() => undefined);
    const isLate = await Promise.race([reached.then(() => false), sleep(patience).then(() => true)]);
    if (isLate) this.find('problem', `no commit came within ${patience} ms of an answer`);
  }

  /** Waits until the save light says of what was done by then that it is kept. */
  async #told(screen: Screen, since: number): Promise<void> {
    await sleep(Math.max(0, since + lag - Date.now()));
    this.said[await screen.kept()]++;
    this.ledger.tell();
  }
}
