import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleBlock } from '../../../tests/support/example-blocks.ts';
import { fact, showBlock } from '../../../tests/support/show-block.tsx';
import { keyFacts } from './definition.ts';

const block = () => exampleBlock(keyFacts, 'a value from a fact, and words in place of a number');

describe('key facts on screen', () => {
  it('set the value of a fact large, with its unit', async () => {
    await showBlock(block());
    const [figure, words] = screen.getAllByRole('term');
    expect(figure?.textContent).toBe('196 member countries');
    expect(figure?.className).toBe('');
    expect(words?.className).toBe('words');
  });

  it('stamp an announced figure and a standing rule with their dates', async () => {
    const announced = fact({ id: 'BAS-11', announced: true, asOf: '2025-11' });
    const standing = fact({ id: 'BAS-15', kind: 'standing', asOf: '2026-06-02' });
    await showBlock(block(), { facts: [announced, standing] });
    expect(screen.getByText('As announced · November 2025').className).toBe('stamp');
    expect(screen.getByText('Standing rule · 2 June 2026')).toBeDefined();
  });

  it('stamp any other fact as sourced', async () => {
    await showBlock(block(), { facts: [fact({ id: 'BAS-11', kind: 'event', asOf: '2024' })] });
    expect(screen.getByText('Sourced · 2024')).toBeDefined();
  });

  it('stand without a stamp where the fact is not known', async () => {
    const { container } = await showBlock(block());
    expect(container.querySelector('.stamp')).toBeNull();
    expect(screen.getAllByRole('definition')).toHaveLength(2);
  });
});
