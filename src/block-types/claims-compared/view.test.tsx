import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleBlock } from '../../../tests/support/example-blocks.ts';
import { answers, showBlock } from '../../../tests/support/show-block.tsx';
import { claimsCompared } from './definition.ts';

const two = () => exampleBlock(claimsCompared, 'two beliefs, then and now');
const cells = () => screen.getAllByRole('cell').map(({ textContent }) => textContent);

describe('claims compared on screen', () => {
  it('are a table with a head for each column and a claim for each row', async () => {
    await showBlock(two());
    expect(screen.getByRole('table', { name: /^Your answers to two claims/ })).toBeDefined();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Claim',
      'At the start',
      'Now',
      'What is so',
    ]);
    expect(screen.getAllByRole('rowheader')).toHaveLength(2);
  });

  it('show what was said, turned round where the question states the opposite', async () => {
    const responses = answers({ 'example-claim': 'surely-true', 'example-claim-again': 'surely-true' });
    await showBlock(two(), { responses });
    expect(cells().slice(0, 2)).toEqual(['Surely true', 'Surely false']);
    expect(cells()[2]).toMatch(/^It can ask\./);
  });

  it('say where nothing is kept, or nothing that can be read', async () => {
    await showBlock(two(), { responses: answers({ 'example-claim': true }) });
    expect(cells().filter((_, at) => at % 3 < 2)).toEqual(Array(4).fill('No answer kept'));
  });

  it('name the column of each cell where rows stack on phones', async () => {
    await showBlock(two());
    const labels = screen.getAllByRole('cell').map(({ dataset }) => dataset.l);
    expect(labels.slice(0, 3)).toEqual(['At the start', 'Now', 'What is so']);
  });
});
