import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleBlock } from '../../../tests/support/example-blocks.ts';
import { showBlock } from '../../../tests/support/show-block.tsx';
import { table } from './definition.ts';

const three = () => exampleBlock(table, 'three columns');

describe('a table on screen', () => {
  it('is named by its caption', async () => {
    await showBlock(three());
    expect(screen.getByRole('table', { name: /^Tools that are often mixed up/ })).toBeDefined();
  });

  it('has heads for columns and rows', async () => {
    await showBlock(three());
    const heads = screen.getAllByRole('columnheader');
    expect(heads.map(({ textContent }) => textContent)).toEqual(['Tool', 'Looks at', 'Form']);
    const rows = screen.getAllByRole('rowheader');
    expect(rows.map(({ textContent }) => textContent)).toEqual(['INTERPOL’s review', 'ITU index']);
  });

  it('says the column of each cell where rows stack on phones', async () => {
    await showBlock(three());
    const cells = screen.getAllByRole('cell');
    expect(cells.map(({ dataset }) => dataset.l)).toEqual(['Looks at', 'Form', 'Looks at', 'Form']);
    expect(screen.getByRole('table').className).toContain('stk');
  });

  it('keeps two columns side by side', async () => {
    await showBlock(exampleBlock(table, 'two columns of the invented case'));
    expect(screen.getByRole('table').className).not.toContain('stk');
  });

  it('shows an empty cell where a row is short, rather than breaking', async () => {
    await showBlock({ ...three(), ...{ rows: [{ id: 'short', cells: [['Head']] }] } });
    expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['', '']);
  });
});
