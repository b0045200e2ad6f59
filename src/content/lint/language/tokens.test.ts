import { describe, expect, it } from 'vitest';
import { lettersIn, sentencesIn, wordsIn } from './tokens.ts';

describe('sentences', () => {
  it('end at their marks, also before a number', () => {
    expect(sentencesIn('Ask the NCB. “Who rents it?” Use is thin. 3, most follow it. See Art. 3 of it.', 'en')).toEqual(
      ['Ask the NCB.', '“Who rents it?”', 'Use is thin.', '3, most follow it.', 'See Art. 3 of it.'],
    );
  });

  it('end at the marks of Arabic', () => {
    expect(sentencesIn('من يقرر؟ يقرر الأعضاء.', 'ar')).toEqual(['من يقرر؟', 'يقرر الأعضاء.']);
  });
});

describe('words', () => {
  it('are what a reader counts as one', () => {
    expect(wordsIn('At 14:20 the day’s cross-border I-24/7 mail, \uFFFC: 1,006.')).toEqual([
      ...['At', '14:20', 'the', 'day’s', 'cross-border', 'I-24/7', 'mail', '\uFFFC', '1,006'],
    ]);
  });

  it('have letters without vowel signs, digits and hyphens', () => {
    expect(['cross-border', 'SHA-256', 'مُحَقِّق', 'مـحقق'].map(lettersIn)).toEqual([11, 3, 4, 4]);
  });
});
