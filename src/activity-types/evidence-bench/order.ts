import { factorial, orderCode, orderFrom } from './codes.ts';
import { beyondChance, type Decision } from './decision.ts';
import type { Scene } from './parts.ts';

/** Sources in an order; pairs inside a tier are free (FOR-16). */
export function orderDecision(scene: Scene): Decision {
  const { items } = scene;
  const at = (move: number) => orderFrom(move, items.length).flatMap((place) => items[place] ?? []);
  const tier = (id: string) => scene.answerKey.findIndex((ids) => ids.includes(id));
  const best = orderCode(scene.answerKey.flat().map((id) => items.findIndex((item) => item.id === id)));
  return {
    id: 'order',
    step: 'scene',
    prompt: scene.prompt,
    points: scene.points,
    objective: scene.objective,
    size: factorial(items.length),
    best,
    explanation: scene.explanation,
    share: (move) => {
      const tiers = at(move).map(({ id }) => tier(id));
      const pairs = tiers.flatMap((earlier, place) =>
        tiers.slice(place + 1).flatMap((later) => (earlier === later ? [] : [earlier < later])),
      );
      return beyondChance(pairs.filter(Boolean).length, pairs.length);
    },
    detail: (move) => ({
      kind: 'sequencing',
      choices: items,
      response: at(move).map(({ id }) => id),
      correct: rightOrders(scene.answerKey),
    }),
    said: (move) => at(move).map(({ text }, place) => ({ name: String(place + 1), words: [text] })),
    feedback: (move) => {
      const places = scene.answerKey.flatMap((ids, which) => ids.map(() => which));
      return at(move).flatMap((item, place) => (places[place] === tier(item.id) ? [] : [item.feedback]));
    },
  };
}

/** Up to five orders that earn everything: an LMS keeps no more (SCORM 2004 RTE 4.2.9.1). */
export function rightOrders(tiers: readonly (readonly string[])[]): string[][] {
  return tiers.reduce<string[][]>(
    (starts, tier) =>
      starts
        .flatMap((start) =>
          Array.from({ length: factorial(tier.length) }, (_, code) => [
            ...start,
            ...orderFrom(code, tier.length).flatMap((place) => tier[place] ?? []),
          ]),
        )
        .slice(0, 5),
    [[]],
  );
}
