import type { Question } from '../../domain/assessment/question.ts';
import type { DiscussionPrompt, FacilitationGuide, Lesson } from '../../domain/course/course.ts';
import { type Stop, stopId, stopMinutes } from '../../domain/course/outline.ts';
import { isQuestion } from '../lesson-ids.ts';

/** One thing on the projector. `number` counts the questions or the prompts of a stop from 1. */
export type Step =
  | { readonly kind: 'cover' }
  | { readonly kind: 'question'; readonly question: Question; readonly number: number }
  | { readonly kind: 'prompt'; readonly prompt: DiscussionPrompt; readonly number: number };

/** A lesson or knowledge check as a group goes through it: its title, its questions, what is talked about. */
export interface Agenda {
  readonly stop: RoomStop;
  /** With talk. */
  readonly minutes: number;
  readonly questions: readonly Question[];
  readonly prompts: readonly DiscussionPrompt[];
  readonly steps: readonly Step[];
}

/**
 * A stop that may stand on a projector. The final test never does, nor does a bank with which a module is tested out: who has
 * seen their questions in a room would not be tested by them.
 */
export type RoomStop = Exclude<Stop, { readonly kind: 'final' }>;

export function roomStops(all: readonly Stop[]): RoomStop[] {
  return all.flatMap((stop) => (stop.kind === 'final' ? [] : [stop]));
}

export function lessonAgenda(stop: RoomStop, lesson: Lesson, guide: FacilitationGuide): Agenda {
  const own = guide.lessons[lesson.id];
  const questions = lesson.parts.flatMap(({ blocks }) => blocks.filter(isQuestion));
  return agenda(stop, own?.minutes ?? stopMinutes(stop), questions, own?.prompts ?? []);
}

export function checkAgenda(stop: RoomStop, questions: readonly Question[]): Agenda {
  return agenda(stop, stopMinutes(stop), questions, []);
}

function agenda(
  stop: RoomStop,
  minutes: number,
  questions: readonly Question[],
  prompts: readonly DiscussionPrompt[],
): Agenda {
  const steps: Step[] = [
    { kind: 'cover' },
    ...questions.map((question, at): Step => ({ kind: 'question', question, number: at + 1 })),
    ...prompts.map((prompt, at): Step => ({ kind: 'prompt', prompt, number: at + 1 })),
  ];
  return { stop, minutes, questions, prompts, steps };
}

/** An agenda with the minute of the session at which it begins. */
export interface SheetLine extends Agenda {
  readonly startsAt: number;
}

/** The run sheet: agendas one after the other, the first at minute 0. */
export function runSheet(agendas: readonly Agenda[]): SheetLine[] {
  let startsAt = 0;
  return agendas.map((one) => {
    const line = { ...one, startsAt };
    startsAt += one.minutes;
    return line;
  });
}

/** Minutes of a session as a clock counts them: 75 is 1:15. */
export function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Address of a step; counted from 1, as people count. */
export const stepLink = (stop: RoomStop, step = 0): string => `#${stepPath(stop, step)}`;

const stepPath = (stop: RoomStop, step = 0): string =>
  step === 0 ? `/facilitator/${stopId(stop)}` : `/facilitator/${stopId(stop)}/${step + 1}`;

/** Where the next or previous step is: in this agenda, else at the beginning of the stop beside it. */
export function pathBeside(
  { stop, steps }: Agenda,
  step: number,
  change: 1 | -1,
  stops: readonly RoomStop[],
): string | undefined {
  const there = step + change;
  if (there >= 0 && there < steps.length) return stepPath(stop, there);
  const beside = stops[stops.findIndex((one) => stopId(one) === stopId(stop)) + change];
  return beside && stepPath(beside);
}
