import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { exampleBlock } from '../../../tests/support/example-blocks.ts';
import { notebook, showBlock } from '../../../tests/support/show-block.tsx';
import { reflection } from './definition.ts';

const first = () => exampleBlock(reflection, 'a first thought');
const second = () => exampleBlock(reflection, 'a second thought that recalls the first');
const field = () => screen.getByRole('textbox');

describe('a reflection on screen', () => {
  it('has a field named by its label and heading, described by its prompt', async () => {
    await showBlock(first());
    expect(screen.getByRole('textbox', { name: 'Your words Your first request' })).toBe(field());
    const described = field().getAttribute('aria-describedby')?.split(' ') ?? [];
    const words = described.map((id) => document.getElementById(id)?.textContent).join(' ');
    expect(words).toContain('What do you ask the head of the unit');
    expect(words).toContain('stays on this device');
  });

  it('keeps every stroke in the notes of this device', async () => {
    const texts: Record<string, string> = {};
    await showBlock(first(), { notes: notebook(texts) });
    await userEvent.type(field(), 'Custody records');
    expect(texts).toEqual({ 'example-reflection': 'Custody records' });
  });

  it('shows what was written before', async () => {
    await showBlock(first(), { notes: notebook({ 'example-reflection': 'Custody records' }) });
    expect(field()).toHaveProperty('value', 'Custody records');
  });

  it('shows the words of the earlier reflection that it recalls', async () => {
    await showBlock(second(), { notes: notebook({ 'example-reflection': 'Custody records\nand logs' }) });
    const figure = screen.getByRole('figure');
    expect(figure.querySelector('figcaption')?.textContent).toBe('What you wrote earlier');
    expect(figure.querySelector('blockquote')?.textContent).toBe('Custody records\nand logs');
    expect(field()).toHaveProperty('value', '');
  });

  it('says so when the earlier one was left empty', async () => {
    await showBlock(second());
    expect(screen.getByText('You left the earlier one empty.')).toBeDefined();
    expect(screen.queryByRole('figure')).toBeNull();
  });
});
