import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from './address.ts';

describe('an address of the gallery', () => {
  it.each([
    '#/',
    '#/matching',
    '#/matching/example-matching',
    '#/?theme=dark',
    '#/matching/example-matching?theme=light&language=ar-XB&text=200',
    '#/scenario/example-scenario?moves=0.12.3',
  ])('leads back to the same view: %s', (hash) => {
    expect(formatAddress(parseAddress(hash))).toBe(hash);
  });

  it('shows everything in the usual way where nothing is said', () => {
    expect(parseAddress('')).toEqual({ theme: 'system', language: 'en', text: 100 });
  });

  it('leaves out what it does not know', () => {
    expect(formatAddress(parseAddress('#/matching?theme=pink&language=fr&text=17&more=1'))).toBe('#/matching');
  });
});
