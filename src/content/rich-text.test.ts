import { describe, expect, it } from 'vitest';
import { compileText, parseText } from './rich-text.ts';

const compiled = (kind: 'plain' | 'inline' | 'rich', text: string) =>
  compileText(parseText(kind, text), (fact) => (fact === 'BAS-11' ? '196' : undefined));
const codes = (kind: 'plain' | 'inline' | 'rich', text: string) =>
  parseText(kind, text).issues.map(({ code, at }) => `${code} ${at}`);

describe('course texts', () => {
  it('become paragraphs and lists', () => {
    expect(compiled('rich', 'One\nline.\n\n- a\n- **b**\n\n1. c')).toEqual([
      { p: ['One line.'] },
      { ul: [['a'], [{ strong: ['b'] }]] },
      { ol: [['c']] },
    ]);
  });

  it('keep citations, terms, links and emphasis in place, and put values in', () => {
    expect(
      compiled('inline', 'All {{BAS-11}} *[offices](term:GLO-38)* act.[^BAS-29][^LAW-3] [Read](https://a.org)'),
    ).toEqual([
      'All 196 ',
      { em: [{ term: 'GLO-38', text: ['offices'] }] },
      ' act.',
      { cite: 'BAS-29' },
      { cite: 'LAW-3' },
      ' ',
      { href: 'https://a.org', text: ['Read'] },
    ]);
  });

  it('stay as they are where they hold no marks', () => {
    expect(compiled('plain', '{{BAS-11}} members')).toBe('196 members');
    expect(compiled('inline', 'a_b_c & 2 > 1')).toEqual(['a_b_c & 2 > 1']);
    expect(compiled('rich', 'Only this.')).toEqual([{ p: ['Only this.'] }]);
  });

  it('take a backslash before a character that would be a mark', () => {
    expect(compiled('inline', '\\*not em\\* \\[^BAS-1\\] 2024\\. x')).toEqual(['*not em* [^BAS-1] 2024. x']);
    expect(codes('inline', '\\<b\\> 2024\\. x')).toEqual([]);
  });

  it('name where each thing stands that they refer to', () => {
    const text = 'All {{BAS-11}} [x](term:GLO-1).[^BAS-29]';
    expect(parseText('rich', text).references).toEqual([
      { kind: 'value', id: 'BAS-11', at: text.indexOf('BAS-11') },
      { kind: 'term', id: 'GLO-1', at: text.indexOf('GLO-1') },
      { kind: 'cite', id: 'BAS-29', at: text.indexOf('BAS-29') },
    ]);
  });

  it.each([
    ['inline', 'a <b>c', 'raw-html 2'],
    ['inline', 'a <!-- b', 'raw-html 2'],
    ['plain', 'a <b', 'raw-html 2'],
    ['rich', 'a\n\n> b', 'unsupported-markup 3'],
    ['rich', 'a\n\n---', 'unsupported-markup 3'],
    ['rich', 'a &amp; b', 'unsupported-markup 2'],
    ['rich', '<https://a.org>', 'unsupported-markup 0'],
    ['rich', '- a\n  - b', 'unsupported-markup 6'],
    ['rich', '[x](data:text)', 'link-scheme 4'],
    ['rich', '[](https://a.org)', 'empty-link 0'],
    ['rich', 'a {{BAS 11}}', 'bad-reference 2'],
    ['inline', 'a\n\nb', 'not-one-paragraph 3'],
    ['inline', '- a', 'not-one-paragraph 0'],
    ['plain', 'a *b* c', 'markup-in-plain 2'],
    ['plain', 'a\nb', 'not-one-paragraph 1'],
  ] as const)('of kind %s refuse %j', (kind, text, issue) => {
    expect(codes(kind, text)).toEqual([issue]);
  });

  it('never hold HTML or a script address, whatever is written', () => {
    const text = '<img src=x onerror=alert(1)> [a](javascript:alert) <a href="javascript:x">';
    expect(codes('rich', text).length).toBeGreaterThan(2);
  });
});
