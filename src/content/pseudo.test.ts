import { describe, expect, it } from 'vitest';
import { pseudoCatalogue, pseudoText } from './pseudo.ts';
import { parseText } from './rich-text.ts';

const text = 'Ask **first**: [offices](term:GLO-38) act.[^BAS-29] See {{BAS-11}} [here](https://a.org/b).';

describe('the pseudo-language', () => {
  it('keeps every mark of a text', () => {
    const marks = (value: string) => parseText('rich', value).references.map(({ kind, id }) => `${kind} ${id}`);
    expect(marks(pseudoText({ value: text, path: [] }))).toEqual(marks(text));
    expect(parseText('rich', pseudoText({ value: text, path: [] })).issues).toEqual([]);
  });

  it('keeps lists and paragraphs, and marks both ends', () => {
    const { blocks, issues } = parseText('rich', pseudoText({ value: '- one\n- two', path: [] }));
    expect(issues).toEqual([]);
    expect(JSON.stringify(blocks)).toMatch(/"list":"ul".*⟦óñé.*ţŵó .*⟧/);
  });

  it('is about 40% longer', () => {
    const words = 'National officers act under the law of the place where they stand.';
    const length = pseudoText({ value: words, path: [] }).length / words.length;
    expect(length).toBeGreaterThan(1.3);
    expect(length).toBeLessThan(1.5);
  });

  it('leaves what a learner types and what a fact inserts', () => {
    expect(pseudoText({ value: 'hash value', path: ['answerKey', 'accepted', 0] })).toBe('hash value');
    expect(pseudoText({ value: '196', path: ['facts', 0, 'value'] })).toBe('196');
  });

  it('keeps slots and plural forms of interface texts', () => {
    const made = pseudoCatalogue({ a: 'Saved {time}', b: { one: '{count} part', other: '{count} parts' } });
    expect(made.a).toMatch(/^⟦Šáṽéď \{time\}.*⟧$/);
    expect(made.b).toEqual({
      one: expect.stringMatching(/^⟦\{count\} þáŕţ.*⟧$/),
      other: expect.stringMatching(/^⟦\{count\} þáŕţš.*⟧$/),
    });
  });
});
