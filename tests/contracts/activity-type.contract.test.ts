import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { activityTypes } from '../../src/activity-types/index.ts';
import { activityViews } from '../../src/activity-types/views.tsx';
import { blockTypes } from '../../src/block-types/index.ts';
import { play } from '../../src/domain/activity/activity.ts';
import { hash32 } from '../../src/domain/assessment/random.ts';
import { emptyProgress } from '../../src/domain/progress/progress.ts';
import { questionTypes } from '../../src/question-types/index.ts';
import { readSnapshot, writeSnapshot } from '../../src/session/snapshot/snapshot.ts';
import { encodeInteraction as encode12 } from '../../src/tracking/adapters/scorm-1.2/encode-interaction.ts';
import { encodeInteraction as encode2004 } from '../../src/tracking/adapters/scorm-2004/encode-interaction.ts';
import { exampleActivities } from '../support/example-activities.ts';
import { layout } from '../support/session-course.ts';

const home = 'src/activity-types';
const folders = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

describe('the catalogue of activity types', () => {
  it('lists every folder, for Node and for the player', () => {
    expect(activityTypes.map(({ type }) => type).sort()).toEqual(folders);
    expect(Object.keys(activityViews).sort()).toEqual(folders);
  });

  it('shares no name with a question or block type, since all stand in lessons', () => {
    const others = [...questionTypes, ...blockTypes].map(({ type }) => type);
    expect(folders.filter((type) => others.includes(type))).toEqual([]);
  });

  it.each(folders)('has the same files in every folder: %s', (folder) => {
    for (const file of ['schema.ts', 'model.ts', 'rules.ts', 'definition.ts', 'view.tsx', 'examples.ts'])
      expect(existsSync(`${home}/${folder}/${file}`), file).toBe(true);
  });

  it.each(folders)('turns with the writing direction: the styles of %s name no left and no right', (folder) => {
    const views = readdirSync(`${home}/${folder}`).filter((file) => file.endsWith('.tsx') && !file.includes('.test.'));
    for (const file of views) {
      const view = readFileSync(`${home}/${folder}/${file}`, 'utf8');
      const styles = [...view.matchAll(/import '\.\.\/\.\.\/(ui\/styles\/[\w-]+\.css)'/g)].map(([, path]) =>
        readFileSync(`src/${path}`, 'utf8').replace(/\[dir="rtl"\][^{]*\{[^}]*\}/g, ''),
      );
      for (const style of styles) expect(style).not.toMatch(/\b(left|right)\b\s*[:;]|-(left|right)\b/);
    }
  });

  it('gives each example an id of its own', () => {
    const ids = exampleActivities().map(({ activity }) => activity.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(activityTypes)('$type', ({ type, schema, rules, examples, check }) => {
  it('names rules and schema alike', () => {
    expect(rules.type).toBe(type);
  });

  it('has an example with each of its fields, so that an author sees how they are written', () => {
    const shown = new Set(examples.flatMap(({ source }) => Object.keys(source)));
    const own = Object.keys(schema.shape).filter((field) => !['lint', 'story', 'also'].includes(field));
    expect(own.filter((field) => !shown.has(field))).toEqual([]);
  });

  it('finds nothing to mend in its own examples', () => {
    expect(examples.flatMap(({ source }) => check?.(source) ?? [])).toEqual([]);
  });

  it('refuses a field that it does not know', () => {
    expect(schema.safeParse({ ...examples[0]?.source, surprise: 1 }).success).toBe(false);
  });

  it('explains every field to the author, also inside lists', () => {
    expect(silentFields(z.toJSONSchema(schema, { io: 'input' }))).toEqual([]);
  });
});

const cases = exampleActivities().map(({ definition, example, activity }) => ({
  title: `${definition.type}, ${example.name}`,
  definition,
  example,
  activity,
}));

describe.each(cases)('$title', ({ definition: { rules }, example: { rounds }, activity }) => {
  const shape = rules.shape(activity);

  it.each(['best', 'poor'] as const)('is played to its end, and no earlier: %s', (which) => {
    const { moves, share } = rounds[which];
    const round = play(rules, activity, moves);
    expect(round.moves).toEqual(moves);
    const results = round.states.map((state) => rules.result(activity, state));
    expect(results.slice(0, -1).every((result) => result === undefined)).toBe(true);
    expect(results.at(-1)?.share).toBeCloseTo(share, 5);
    const outcomes = results.at(-1)?.outcomes ?? {};
    expect(Object.keys(outcomes).sort()).toEqual(shape.outcomes);
    for (const outcome of Object.values(outcomes)) expect([0, 1, 2, 3]).toContain(outcome);
  });

  it('gives the best round everything, and the poor one less than half', () => {
    expect(rounds.best.share).toBe(1);
    expect(rounds.poor.share).toBeLessThan(0.5);
  });

  it('has a sorted shape that all its moves fit', () => {
    expect(shape.ids).toEqual([...shape.ids].sort());
    expect(shape.outcomes).toEqual([...shape.outcomes].sort());
    for (const { moves } of Object.values(rounds)) {
      expect(moves.length).toBeLessThanOrEqual(shape.most);
      for (const move of moves) expect(move).toBeLessThan(shape.radix);
    }
    expect(shape.radix).toBeLessThanOrEqual(2 ** 15);
  });

  it('opens with moves that can be made, whatever earlier activities hand over', () => {
    for (const handed of [undefined, 0, 1, 2, 3] as const) {
      const opening = rules.opening?.(activity, () => handed) ?? [];
      expect(play(rules, activity, opening).moves).toEqual(opening);
    }
  });

  it('reports each decision once, in words and within its share', () => {
    const { states } = play(rules, activity, rounds.best.moves);
    const reports = rounds.best.moves.flatMap((move, at) => {
      const report = rules.report(activity, states[at], move);
      return report ? [report] : [];
    });
    expect(reports.length).toBeGreaterThan(0);
    for (const report of reports) {
      expect(report.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(report.description.trim()).not.toBe('');
      expect(report.share).toBeGreaterThanOrEqual(0);
      expect(report.share).toBeLessThanOrEqual(1);
      const whole = {
        ...report,
        id: `${activity.id}.${report.id}`,
        latencySeconds: 1,
        timestamp: 0,
        weight: 1,
        language: 'en',
        objectives: report.objectives ?? [activity.objective],
      };
      expect(encode12(whole).find(({ element }) => element === 'student_response')).toBeDefined();
      expect(encode2004(whole).find(({ element }) => element === 'learner_response')).toBeDefined();
    }
    expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
  });

  it('comes back from saved progress at every decision', () => {
    const known = {
      ...layout,
      activities: [
        {
          id: activity.id,
          type: activity.type,
          signature: hash32(shape.ids.join('|')),
          radix: shape.radix,
          most: shape.most,
          outcomes: shape.outcomes,
          objective: activity.objective,
          home: 'first',
          module: 'one',
        },
      ],
    };
    for (const { moves } of Object.values(rounds))
      for (let made = 0; made <= moves.length; made++) {
        const record = { moves: moves.slice(0, made), rounds: 0, credit: 'none', outcomes: {} } as const;
        const text = writeSnapshot({ ...emptyProgress(1), activities: { [activity.id]: record } }, known, {}, 4096);
        expect(readSnapshot(text, known, {})?.activities[activity.id]).toEqual(record);
      }
  });

  it('does not break on moves that nobody made', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(shape.radix), { maxLength: shape.most + 5 }), (moves) => {
        const round = play(rules, activity, moves);
        expect(round.moves.length).toBeLessThanOrEqual(shape.most);
        const result = rules.result(activity, round.state);
        if (result) {
          expect(result.share).toBeGreaterThanOrEqual(0);
          expect(result.share).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

/** Fields without a description, which an editor shows as a tooltip. */
function silentFields({ properties = {}, items }: z.core.JSONSchema.BaseSchema): string[] {
  const inside = typeof items === 'object' && !Array.isArray(items) ? silentFields(items) : [];
  const own = Object.entries(properties).flatMap(([name, field]) => {
    if (typeof field === 'boolean' || field.const !== undefined) return [];
    return [...(field.description ? [] : [name]), ...silentFields(field).map((deeper) => `${name}.${deeper}`)];
  });
  return [...own, ...inside];
}
