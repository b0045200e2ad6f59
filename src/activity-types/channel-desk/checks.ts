import type { Problem } from '../../schema/problem.ts';
import { arrival, onDesk, recoverable, start } from './model.ts';
import type { DeskSource } from './schema.ts';

type Need = DeskSource['needs'][number];

/** Decisions of the longest round; each is an interaction, and an LMS keeps 250 for the whole course. */
const mostDecisions = 25;

/** Ids that name nothing, stand twice or contradict each other. */
export function idProblems({ countries, channels, needs }: DeskSource): Problem[] {
  const lists = { countries, channels, needs };
  const twice = Object.entries(lists).flatMap(([list, entries]) =>
    entries.flatMap(({ id }, at) =>
      entries.findIndex((entry) => entry.id === id) < at
        ? [problem('duplicate-id', [list, at, 'id'], `"${id}" stands twice.`, 'Give each entry its own id.')]
        : [],
    ),
  );
  const known = channels.map(({ id }) => id);
  const named = needs.flatMap((need, at) => [
    ...(countries.some(({ id }) => id === need.country)
      ? []
      : [
          problem(
            'unknown-country',
            ['needs', at, 'country'],
            `No country of this desk has the id "${need.country}".`,
            `Use one of: ${countries.map(({ id }) => id).join(', ')}.`,
          ),
        ]),
    ...(['right', 'wrong'] as const).flatMap((list) =>
      Object.keys(need[list])
        .filter((channel) => !known.includes(channel))
        .map((channel) =>
          problem(
            'unknown-channel',
            ['needs', at, list, channel],
            `No channel of this desk has the id "${channel}".`,
            `Use one of: ${known.join(', ')}.`,
          ),
        ),
    ),
    ...Object.keys(need.right)
      .filter((channel) => Object.hasOwn(need.wrong, channel))
      .map((channel) =>
        problem(
          'right-and-wrong',
          ['needs', at, 'wrong', channel],
          `"${channel}" is right and wrong for this need.`,
          'Keep the one that is so.',
        ),
      ),
  ]);
  return [...twice, ...named];
}

/** Decisions that decide nothing: no way to be right, nothing that tempts, a channel that no need has a word on. */
export function choiceProblems({ channels, needs }: DeskSource): Problem[] {
  return [
    ...needs.flatMap((need, at) => [
      ...(Object.keys(need.right).length > 0
        ? []
        : [problem('no-right-channel', ['needs', at, 'right'], 'No channel is right for this need.', 'Name one.')]),
      ...(Object.keys(need.wrong).length > 0
        ? []
        : [
            problem(
              'no-temptation',
              ['needs', at, 'wrong'],
              'No channel tempts for this need.',
              'Name the one that a sound officer with a mistaken belief would choose, and its reason.',
            ),
          ]),
    ]),
    ...channels.flatMap(({ id }, at) =>
      needs.some(({ right, wrong }) => Object.hasOwn(right, id) || Object.hasOwn(wrong, id))
        ? []
        : [
            problem(
              'idle-channel',
              ['channels', at],
              `No need says what "${id}" leads to.`,
              'Let it be right or tempting somewhere, or remove it.',
            ),
          ],
    ),
  ];
}

/** The trap of the desk: a need that must not be handled, and a tempting way to handle it that is unlawful. */
export function trapProblems({ channels, needs }: DeskSource): Problem[] {
  const refusing = channels.filter(({ refuses }) => refuses).map(({ id }) => id);
  const isTrap = ({ right, wrong }: Need) =>
    refusing.some((id) => Object.hasOwn(right, id)) && Object.values(wrong).some(({ unlawful }) => unlawful);
  return needs.some(isTrap)
    ? []
    : [
        problem(
          'no-trap',
          ['needs'],
          'No need here must be refused while an unlawful way to handle it tempts.',
          'Add one: its right channel has "refuses", and a wrong one has "unlawful".',
        ),
      ];
}

/** What the story clock must allow: something on the desk at once, and time enough to hold all and keep all. */
export function clockProblems(desk: DeskSource): Problem[] {
  const { model, needs } = desk;
  const problems: Problem[] = [];
  for (const counts of ['money', 'logs'] as const)
    if (needs.filter((need) => need.counts === counts).length !== 1)
      problems.push(
        problem(
          'clock-without-need',
          ['needs'],
          `The model has one clock for ${counts}, and not one need counts "${counts}".`,
          `Let one need, and only one, have "counts": "${counts}".`,
        ),
      );
  const opening = start(desk);
  if (opening.now < 0)
    problems.push(
      problem('opens-before-paid', ['model', 'opens'], 'The desk opens before the payment.', 'Put it later that day.'),
    );
  if (onDesk(desk, opening).length === 0)
    problems.push(
      problem(
        'empty-desk',
        ['needs'],
        'No need is on the desk when it opens, so that nothing can be done.',
        `Let one arrive on day 1 at ${model.opens} or before.`,
      ),
    );
  const urgent = needs.filter(({ counts }) => counts === 'money' || counts === 'logs');
  const quickest = ({ right }: Need) =>
    Math.min(...desk.channels.filter(({ id }) => Object.hasOwn(right, id)).map(({ minutes }) => minutes));
  const bothBy =
    Math.max(opening.now, ...urgent.map((need) => arrival(model, need))) +
    urgent.reduce((sum, need) => sum + quickest(need), 0);
  if (urgent.length === 2 && (recoverable(model, bothBy / 60) < 1 || bothBy > model.logDays * 24 * 60))
    problems.push(
      problem(
        'best-end-unreachable',
        ['model', 'restHours'],
        `Money and logs can both be dealt with ${(bothBy / 60).toFixed(1)} hours after the payment at the earliest, and that is too late to keep all.`,
        'Raise restHours or logDays, let both arrive earlier, or let their channels take fewer minutes.',
      ),
    );
  return problems;
}

/** Numbers and dates that do not add up. */
export function sumProblems({ model, needs, realCase }: DeskSource): Problem[] {
  const { money, evidence, lawful } = model.weights;
  const { paid, noticed, heldFrom, heldUntil, held, sum } = realCase;
  const dates = [paid, noticed, heldFrom, heldUntil];
  return [
    ...(money + evidence + lawful === 100
      ? []
      : [problem('weights', ['model', 'weights'], 'The weights are not 100 together.', 'Let them add up to 100.')]),
    ...(needs.length * model.tries + 1 <= mostDecisions
      ? []
      : [
          problem(
            'too-many-decisions',
            ['needs'],
            `The longest round has ${needs.length * model.tries + 1} decisions; ${mostDecisions} are the limit.`,
            'Take out a need, or lower model.tries.',
          ),
        ]),
    ...(dates.every((day, at) => day.length === 10 && (at === 0 || day >= (dates[at - 1] ?? '')))
      ? []
      : [
          problem(
            'dates-of-case',
            ['realCase'],
            'The dates of the real case are not whole days in their order.',
            'Write paid, noticed, heldFrom and heldUntil as 2024-07-19, none before the one ahead of it.',
          ),
        ]),
    ...(held <= sum
      ? []
      : [problem('held-more-than-sent', ['realCase', 'held'], 'More was held than sent.', 'Mend the sums.')]),
  ];
}

function problem(code: string, path: readonly (string | number)[], message: string, mend: string): Problem {
  return { code, path, message, mend };
}
