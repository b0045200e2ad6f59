import type { Problem } from '../../schema/problem.ts';
import type { RoomSource } from './schema.ts';

/** What can go wrong with the plan: no full score, a step that nobody can own, an outcome that cannot be reached. */
export function checkPlan(room: RoomSource): Problem[] {
  return [...bestSteps(room), ...steps(room), ...named(room), ...points(room), ...outcomes(room)];
}

function bestSteps({ recommendations, take }: RoomSource): Problem[] {
  const best = recommendations.filter(({ worth }) => worth === 'best').length;
  return best === take
    ? []
    : [
        {
          code: 'best-steps',
          path: ['recommendations'],
          message: `The plan has ${take} steps, and ${best} are of worth "best".`,
          mend: 'Let as many steps be best as the plan takes, so that one plan earns all points.',
        },
      ];
}

/** A step that lifts something can be owned and dated, and says how; one that lifts nothing has neither. */
function steps({ recommendations }: RoomSource): Problem[] {
  return recommendations.flatMap(({ id, worth, owners, dates, fit }, at): Problem[] => {
    const path = ['recommendations', at];
    if (worth === 'weak')
      return owners.length + dates.length > 0 || fit !== undefined
        ? [
            {
              code: 'weak-step-fits',
              path,
              message: `"${id}" is weak, and has an owner, a date or a fit.`,
              mend: 'Remove "owners", "dates" and "fit": no office makes a weak step lift anything.',
            },
          ]
        : [];
    return owners.length > 0 && dates.length > 0 && fit !== undefined
      ? []
      : [
          {
            code: 'step-without-fit',
            path,
            message: `"${id}" lacks owners, dates or its "fit".`,
            mend: 'Name the owners and dates that fit, and say why in "fit".',
          },
        ];
  });
}

function named({ recommendations, owners, dates, biases }: RoomSource): Problem[] {
  return recommendations.flatMap((step, at) => {
    const lists = [
      ...step.owners.map((id, n) => ({ id, among: owners, path: ['owners', n] })),
      ...step.dates.map((id, n) => ({ id, among: dates, path: ['dates', n] })),
      ...(step.bias === undefined ? [] : [{ id: step.bias, among: biases, path: ['bias'] }]),
    ];
    return lists
      .filter(({ id, among }) => among.every((entry) => entry.id !== id))
      .map(({ id, among, path }) => ({
        code: 'dangling-key',
        path: ['recommendations', at, ...path],
        message: `"${id}" is not there.`,
        mend: `Use one of: ${among.map((entry) => entry.id).join(', ')}.`,
      }));
  });
}

function points({ points: { levels, steps: planned, owners, dates } }: RoomSource): Problem[] {
  const sum = levels + planned + owners + dates;
  return sum === 100
    ? []
    : [
        {
          code: 'points-sum',
          path: ['points'],
          message: `The points add up to ${sum}.`,
          mend: 'Let them add up to 100, so that the costs in the debrief are of 100.',
        },
      ];
}

/** An outcome has a name of its own, and a step that can be taken well. */
function outcomes({ handsOver, recommendations }: RoomSource): Problem[] {
  return handsOver.flatMap(({ outcome, recommendation }, at) => {
    const step = recommendations.find(({ id }) => id === recommendation);
    const taken = ['picture', 'steps'].includes(outcome) || handsOver.findIndex((one) => one.outcome === outcome) < at;
    if (taken)
      return [
        {
          code: 'duplicate-id',
          path: ['handsOver', at, 'outcome'],
          message: `The outcome "${outcome}" is there already.`,
          mend: 'Give it another name; "picture" and "steps" are the levels and the plan.',
        },
      ];
    return step && step.worth !== 'weak'
      ? []
      : [
          {
            code: 'outcome-out-of-reach',
            path: ['handsOver', at, 'recommendation'],
            message: `No round can hand over a full "${outcome}": "${recommendation}" is weak or not there.`,
            mend: 'Name a step that is best or sound.',
          },
        ];
  });
}
