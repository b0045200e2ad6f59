import { describe, expect, it } from 'vitest';
import { exampleBlocks } from '../../../tests/support/example-blocks.ts';
import { timelineExplorer } from './definition.ts';

const region = { id: 'region', title: 'Region', tags: ['africa', 'asia'].map((id) => ({ id, name: id })) };
const crime = { id: 'crime', title: 'Crime', tags: ['fraud', 'malware'].map((id) => ({ id, name: id })) };
const card = (id: string, ...tags: string[]) => ({ id, date: '2024', title: 'It happened', text: 'Words.', tags });
const cards = [card('one', 'africa', 'fraud'), card('two', 'asia', 'malware'), card('three', 'asia', 'fraud')];
const explorer = (changes: Readonly<Record<string, unknown>>) => ({
  id: 'explorer',
  type: 'timeline-explorer',
  facets: [region, crime],
  cards,
  ...changes,
});
const accepts = (changes: Readonly<Record<string, unknown>>) =>
  timelineExplorer.schema.safeParse(explorer(changes)).success;
const problems = (changes: Readonly<Record<string, unknown>>) => timelineExplorer.check?.(explorer(changes));

describe('a timeline explorer', () => {
  it('takes its examples', () => {
    expect(exampleBlocks([timelineExplorer])).toHaveLength(timelineExplorer.examples.length);
  });

  it('has one to three facets and three cards at least', () => {
    expect(accepts({})).toBe(true);
    expect(problems({})).toEqual([]);
    expect(accepts({ facets: [] })).toBe(false);
    expect(accepts({ facets: Array.from({ length: 4 }, () => region) })).toBe(false);
    expect(accepts({ cards: cards.slice(1) })).toBe(false);
    expect(accepts({ cards: [...cards, { ...card('four', 'asia'), date: 'May 2024' }] })).toBe(false);
  });

  it('tells an author of a tag that no facet declares', () => {
    expect(problems({ cards: [...cards, card('four', 'europe', 'asia', 'fraud')] })).toMatchObject([
      { code: 'unknown-tag', path: ['cards', 3, 'tags', 0] },
    ]);
  });

  it('tells of a tag that no card carries, and of a card that a facet cannot find', () => {
    const wider = { ...region, tags: [...region.tags, { id: 'europe', name: 'Europe' }] };
    expect(problems({ facets: [wider, crime] })).toMatchObject([
      { code: 'unused-tag', path: ['facets', 0, 'tags', 2, 'id'] },
    ]);
    expect(problems({ cards: [...cards, card('four', 'asia')] })).toMatchObject([
      { code: 'untagged-card', path: ['cards', 3, 'tags'], mend: 'Add one of: fraud, malware.' },
    ]);
  });

  it('tells of ids that stand twice, also in two facets', () => {
    const twin = { ...crime, tags: [...crime.tags, { id: 'asia', name: 'Asia' }] };
    expect(problems({ facets: [region, twin] })).toMatchObject([
      { code: 'duplicate-id', path: ['facets', 1, 'tags', 2, 'id'] },
    ]);
    expect(problems({ cards: [...cards, card('one', 'asia', 'fraud')] })).toMatchObject([
      { code: 'duplicate-id', path: ['cards', 3, 'id'] },
    ]);
  });
});
