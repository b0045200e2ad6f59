import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleBlock } from '../../../tests/support/example-blocks.ts';
import { showBlock } from '../../../tests/support/show-block.tsx';
import { figure } from './definition.ts';

describe('a figure on screen', () => {
  it('shows the picture with its words, from the folder of the package', async () => {
    await showBlock(exampleBlock(figure, 'a map with a text version'));
    const image = screen.getByRole('img', { name: /^World map in outline/ });
    expect(image.getAttribute('src')).toBe('./content/media/offices.svg');
  });

  it('is named by its caption alone', async () => {
    await showBlock(exampleBlock(figure, 'a map with a text version'));
    expect(screen.getByRole('figure', { name: /^Two offices\. Lyon is the seat.* BAS-05$/ })).toBeDefined();
    expect(screen.getByText('Drawing made for this course.')).toBeDefined();
  });

  it('opens a text version', async () => {
    await showBlock(exampleBlock(figure, 'a map with a text version'));
    const version = screen.getByText('Text version of this figure').closest('details');
    expect(version?.open).toBe(false);
    expect(within(version ?? document.body).getAllByRole('listitem', { hidden: true })).toHaveLength(2);
  });

  it('hides a picture that only decorates from a screen reader', async () => {
    const { container } = await showBlock(exampleBlock(figure, 'a picture that only decorates'));
    expect(container.querySelector('img')?.getAttribute('alt')).toBe('');
    expect(container.querySelector('details')).toBeNull();
  });
});
