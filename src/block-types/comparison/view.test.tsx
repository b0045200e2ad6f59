import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleBlock } from '../../../tests/support/example-blocks.ts';
import { showBlock } from '../../../tests/support/show-block.tsx';
import { comparison } from './definition.ts';

describe('a comparison on screen', () => {
  it('marks the tone of each side by a word in its heading and by a sign', async () => {
    await showBlock(exampleBlock(comparison, 'a headline and its repair'));
    const repair = screen.getByRole('heading', { level: 4, name: /^To repair\s+Headline$/ });
    const better = screen.getByRole('heading', { level: 4, name: /^Better\s+What happened$/ });
    const sign = (heading: HTMLElement) => heading.querySelector('path')?.getAttribute('d');
    expect(sign(repair)).not.toBe(sign(better));
    expect(within(repair.parentElement ?? document.body).getByText(/INTERPOL arrests/)).toBeDefined();
  });

  it('ends with its conclusion', async () => {
    const { container } = await showBlock(exampleBlock(comparison, 'a headline and its repair'));
    expect(container.textContent).toMatch(/An arrest is not a conviction\.CARE-09$/);
  });

  it('lets equals stand without a tone, right below the part', async () => {
    const { container } = await showBlock(exampleBlock(comparison, 'three equals'));
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(3);
    expect(container.querySelector('.st')).toBeNull();
  });
});
