import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { activityTypes } from '../../src/activity-types/index.ts';
import { standards } from '../../src/apps/interactions/interaction-table.ts';
import { sampleInteractions } from '../../src/apps/interactions/sample-interactions.ts';
import { blockTypes } from '../../src/block-types/index.ts';
import { judge12 } from '../../src/doctor/values/forms-1.2.ts';
import { judge2004 } from '../../src/doctor/values/forms-2004.ts';
import { plainText } from '../../src/domain/course/rich-text.ts';
import type { Interaction } from '../../src/domain/progress/interaction.ts';
import { questionTypes } from '../../src/question-types/index.ts';
import { interactionOf } from '../../src/session/lesson-actions.ts';
import { encodeInteraction as encode12 } from '../../src/tracking/adapters/scorm-1.2/encode-interaction.ts';
import { encodeInteraction as encode2004 } from '../../src/tracking/adapters/scorm-2004/encode-interaction.ts';
import { reportsOf } from '../support/activity-rounds.ts';
import { exampleActivities } from '../support/example-activities.ts';
import { exampleQuestions, rulesByType } from '../support/example-questions.ts';
import { components, sampleInteraction } from '../support/tracking-samples.ts';

const readme = readFileSync('scorm/README.md', 'utf8');
const [, table = ''] = /<!-- interactions:[^\n]*\n(.*?)<!-- \/interactions -->/s.exec(readme) ?? [];
const samples = sampleInteractions();

/** Every sample in every standard. */
const arrived = samples.flatMap(({ type, interaction }) =>
  Object.entries(standards).map(([standard, encode]) => ({ asked: type, standard, ...encode(interaction) })),
);

describe('the table of what arrives', () => {
  it.each([...questionTypes, ...activityTypes].map(({ type }) => type))('has %s in each standard', (type) => {
    for (const standard of Object.keys(standards)) expect(table).toContain(`| ${type} | ${standard} | `);
  });

  it('says which blocks report nothing', () => {
    for (const { type } of blockTypes) expect(table).toMatch(new RegExp(`[ (]${type}[,)]`));
  });

  it('shows complete values: no column that the standard has is empty', () => {
    for (const { standard, description, patterns, asked, ...rest } of arrived) {
      for (const [column, value] of Object.entries(rest))
        expect(value, `${asked} ${standard} ${column}`).not.toHaveLength(0);
      expect(description === '', `${asked} ${standard}`).toBe(standard === 'SCORM 1.2');
      const isOpen = asked === 'training-planner';
      if (!isOpen) expect(patterns, `${asked} ${standard}`).not.toEqual([]);
    }
  });
});

describe('what arrives keeps to its standard', () => {
  const iri = /^urn:borderless:[A-Za-z0-9_.:-]+$/;
  const limits = {
    'SCORM 1.2': {
      id: /^[A-Za-z0-9_-]{1,255}$/,
      latency: /^\d{2,4}:\d\d:\d\d\.\d\d$/,
      time: /^\d\d:\d\d:\d\d$/,
      most: 255,
    },
    'SCORM 2004': { id: iri, latency: /^PT[\d.HMS]+$/, time: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\dZ$/, most: 4000 },
    'cmi5 (xAPI)': { id: iri, latency: /^PT[\d.HMS]+$/, time: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, most: 4000 },
  };
  it.each(Object.entries(limits))('%s', (standard, { id, latency, time, most }) => {
    const mine = arrived.filter((one) => one.standard === standard);
    expect(mine.length).toBeGreaterThanOrEqual(questionTypes.length + activityTypes.length);
    for (const one of mine) {
      expect(one.id).toMatch(id);
      expect(one.latency).toMatch(latency);
      expect(one.time).toMatch(time);
      for (const value of [one.response, ...one.patterns]) expect(value.length).toBeLessThanOrEqual(most);
      expect(one.description.replace(/^\{lang=\w+\}/, '').length).toBeLessThanOrEqual(
        standard === 'SCORM 2004' ? 250 : 1000,
      );
    }
  });
});

describe('every decision of every round of every activity', () => {
  const decisions = exampleActivities().flatMap(({ activity, example }) =>
    [example.rounds.best, example.rounds.poor].flatMap(({ moves }) =>
      reportsOf(activity, moves).map(
        (decided): Interaction => ({ ...sampleInteraction(), ...decided, objectives: ['O2'] }),
      ),
    ),
  );

  it.each([
    ['SCORM 1.2', encode12, judge12],
    ['SCORM 2004', encode2004, judge2004],
  ] as const)('is lawful in %s, element by element', (_, encode, judge) => {
    expect(decisions.length).toBeGreaterThan(40);
    for (const decision of decisions) {
      const held = new Map<string, string>();
      for (const { element, value } of encode(decision)) {
        const name = `cmi.interactions.0.${element}`;
        expect(judge(name, value, held), `${name} = ${value}`).toEqual([]);
        held.set(name, value);
      }
    }
  });
});

describe('the id of a question', () => {
  const [{ question, example }] = exampleQuestions().filter(({ question }) => question.type === 'single-choice') as [
    ReturnType<typeof exampleQuestions>[number],
  ];
  const rules = rulesByType[question.type];
  const report = (revised: typeof question): Interaction => {
    const response = rules?.key(revised) ?? '';
    const score = { status: 'scored', earned: 1, possible: 1 } as const;
    const told = interactionOf({ rules: rulesByType }, revised, response, score, 1);
    return { ...told, weight: 1, timestamp: 0, language: 'en' };
  };

  it('is the same in a revision with other words, other options and another order', () => {
    expect(example.source.id).toBe(question.id);
    const reversed = Object.entries(question).map(([name, value]) => [
      name,
      Array.isArray(value) ? [...value].reverse() : value,
    ]);
    const revised = { ...question, ...Object.fromEntries(reversed), prompt: [], objective: 'Z9' } as typeof question;
    expect(plainText(revised.prompt)).not.toBe(plainText(question.prompt));
    for (const encode of Object.values(standards)) {
      expect(encode(report(revised)).id).toBe(encode(report(question)).id);
    }
  });

  it('differs for every question and decision of the catalogues, in every standard', () => {
    for (const encode of Object.values(standards)) {
      const ids = samples.map(({ interaction }) => encode(interaction).id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('what is too much for a standard', () => {
  const many = Array.from({ length: 40 }, (_, at) => `item-${at}`);
  const tell = (detail: Interaction['detail']) =>
    Object.values(standards).map((encode) => encode(sampleInteraction({ detail })));

  it('forty right choices of which one is enough: as many patterns as the standard keeps', () => {
    const all = many.slice(0, 30);
    const [old, next, xapi] = tell({
      kind: 'choice',
      choices: components(...all),
      response: ['item-1'],
      correct: all,
      anyOf: true,
    });
    expect(old?.patterns).toHaveLength(1);
    expect(next?.patterns.length).toBeLessThanOrEqual(10);
    expect(xapi?.patterns).toHaveLength(30);
  });

  it('an order of forty: as text, cut at an item, where letters and items run out', () => {
    const [old, next, xapi] = tell({
      kind: 'sequencing',
      choices: components(...many),
      response: many,
      correct: [many],
    });
    expect([old?.type, next?.type, xapi?.type]).toEqual(['performance', 'other', 'sequencing']);
    expect(old?.response.length).toBeLessThanOrEqual(255);
    expect(many).toContain(old?.response.split(',').at(-1));
    expect(next?.response.split(';')).toHaveLength(40);
    expect(xapi?.response.split('[,]')).toHaveLength(40);
  });

  it('a text of six thousand characters: cut, without a half character', () => {
    const [old, next, xapi] = tell({
      kind: 'fill-in',
      response: '𝔘'.repeat(3000),
      accepted: ['a'],
      caseMatters: false,
    });
    expect([old?.response.length, next?.response.length, xapi?.response.length]).toEqual([254, 4009, 4000]);
    for (const one of [old, next, xapi]) expect(one?.response).not.toMatch(/[\uD800-\uDBFF]$/);
  });
});
