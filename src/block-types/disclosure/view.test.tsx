import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { exampleBlock } from '../../../tests/support/example-blocks.ts';
import { showBlock } from '../../../tests/support/show-block.tsx';
import { disclosure } from './definition.ts';

describe('a disclosure on screen', () => {
  it('opens its text when its summary is pressed', async () => {
    const { container } = await showBlock(exampleBlock(disclosure, 'more for those who ask'));
    const details = container.querySelector('details');
    expect(details?.open).toBe(false);
    await userEvent.click(screen.getByText('Why 190 in older texts?'));
    expect(details?.open).toBe(true);
    expect(details?.querySelectorAll('ol > li')).toHaveLength(2);
  });
});
