import { describe, expect, it } from 'vitest';
import { parseJson } from './json-file.ts';

const words = { code: 'x', message: 'x', mend: 'x' };

describe('places in a JSON file', () => {
  const { file } = parseJson('f.json', '{\n  "a": [\n    { "text": "q\\"\\u0041 \\n b" }\n  ]\n}');

  it('point at the value of a path, or at what is around a missing one', () => {
    expect(file.issue(['a', 0, 'text'], words)).toMatchObject({ line: 3, column: 15 });
    expect(file.issue(['a', 0, 'missing'], words)).toMatchObject({ line: 3, column: 5 });
    expect(file.issue(['gone', 1], words)).toMatchObject({ line: 1, column: 1 });
  });

  it('point at the name of a field', () => {
    expect(file.issueAtKey(['a', 0], 'text', words)).toMatchObject({ line: 3, column: 7 });
  });

  it('count each escape before a character of a text as it is written', () => {
    // q, \", \u0041, blank, \n and blank stand before b.
    expect(file.issueInText(['a', 0, 'text'], 6, words)).toMatchObject({
      line: 3,
      column: 15 + 1 + 1 + 2 + 6 + 1 + 2 + 1,
    });
  });

  it('hold what could be read before an error', () => {
    const { file: cut, issues } = parseJson('f.json', '{ "a": 1, "b": [2');
    expect(cut.value).toEqual({ a: 1, b: [2] });
    expect(cut.isWhole).toBe(false);
    expect(issues).toHaveLength(1);
  });

  it('do not shift when a file begins with a byte order mark', () => {
    expect(parseJson('f.json', '\uFEFF{ "a": 1 }').issues).toEqual([]);
  });
});
