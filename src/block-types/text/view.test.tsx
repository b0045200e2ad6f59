import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleBlock } from '../../../tests/support/example-blocks.ts';
import { showBlock } from '../../../tests/support/show-block.tsx';
import { text } from './definition.ts';

describe('a text block on screen', () => {
  it('shows its heading below the part, its paragraph and its list', async () => {
    await showBlock(exampleBlock(text, 'a paragraph and a list'));
    expect(screen.getByRole('heading', { level: 3, name: 'Two questions decide the road' })).toBeDefined();
    expect(screen.getByText('how fast does it disappear?').tagName).toBe('STRONG');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });
});
