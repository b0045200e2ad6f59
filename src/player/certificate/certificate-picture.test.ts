import { describe, expect, it } from 'vitest';
import { certificatePicture } from './certificate-picture.ts';
import type { CertificateWords } from './certificate-words.ts';
import { escapeXml, wrapped } from './picture-parts.ts';

const words: CertificateWords = {
  brand: 'Borderless',
  course: 'A course',
  title: 'Certificate',
  name: 'Sam <b>"&" Learner',
  sentence: 'passed the final test.',
  modules: [
    { id: 'a', title: 'First', art: 'm1-foundations', done: true },
    { id: 'b', title: 'Second', art: undefined, done: false },
  ],
  facts: [
    { label: 'Date', value: '25 November 2026', note: '2026-11-25' },
    { label: 'Code', value: '7F3A 91C4 0B2E 55D0', code: true },
  ],
  objectivesTitle: 'Objectives',
  objectives: [{ id: 'F1', text: 'State what it is' }],
  remarks: ['Independent.', 'Not official.'],
  text: '',
};
const fonts = { display: '"A Serif", serif', text: 'sans-serif', mono: 'monospace' };
/** Every character is half as wide as it is high. */
const measure = (line: string, font: string) => line.length * 0.5 * Number(/([\d.]+)px/.exec(font)?.[1]);
const draw = (change: Partial<CertificateWords> = {}, direction: 'ltr' | 'rtl' = 'ltr') =>
  certificatePicture({ ...words, ...change }, { direction, fonts }, measure);
const placesOf = (svg: string, line: string) => Number(new RegExp(`<text x="([\\d.]+)"[^>]*>${line}<`).exec(svg)?.[1]);

describe('the picture of a certificate', () => {
  it('says every word of it, and no text becomes mark-up', () => {
    const { svg } = draw();
    for (const said of ['Certificate', 'passed the final test.', 'Second', '2026-11-25', '7F3A 91C4', 'Not official.'])
      expect(svg).toContain(said);
    expect(svg).toContain('Sam &lt;b&gt;&quot;&amp;&quot; Learner');
    expect(svg).not.toMatch(/<b>|<style|style=|foreignObject|href/);
  });

  it('has the shape of A4 landscape, and grows where the words need more', () => {
    expect(draw()).toMatchObject({ width: 1120, height: 792 });
    const many = Array.from({ length: 90 }, (_, at) => ({
      id: `F${at}`,
      text: 'Choose the channel that fits the need',
    }));
    expect(draw({ objectives: many }).height).toBeGreaterThan(792);
  });

  it('is mirrored from right to left, and codes still read from left to right', () => {
    const { svg } = draw({}, 'rtl');
    expect(placesOf(svg, 'Certificate')).toBe(1120 - placesOf(draw().svg, 'Certificate'));
    expect(/<text [^>]*>Certificate</.exec(svg)?.[0]).toContain('direction="rtl"');
    expect(/<text [^>]*>7F3A 91C4 0B2E 55D0</.exec(svg)?.[0]).toContain('text-anchor="end"');
    expect(/<text [^>]*>7F3A 91C4 0B2E 55D0</.exec(svg)?.[0]).not.toContain('direction');
  });
});

it('wraps words where the room ends, and leaves a long word whole', () => {
  const width = (line: string) => line.length;
  expect(wrapped('one two three', 7, width)).toEqual(['one two', 'three']);
  expect(wrapped('unbreakable is it', 5, width)).toEqual(['unbreakable', 'is it']);
  expect(wrapped('', 5, width)).toEqual(['']);
});

it('leaves out what no XML may hold', () => {
  expect(escapeXml('a\u0000\ud800b\u{1f512}')).toBe('ab\u{1f512}');
});
