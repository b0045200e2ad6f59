import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { exampleBlock } from '../../../tests/support/example-blocks.ts';
import { showBlock } from '../../../tests/support/show-block.tsx';
import { processChain } from './definition.ts';

const real = () => exampleBlock(processChain, 'a real case, with who acts and what each could not do');
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const lane = (words: RegExp) => within(screen.getByRole('figure', { name: 'Who takes part' })).getByText(words);
const said = (container: HTMLElement) => container.querySelector('[aria-live="polite"]')?.textContent ?? '';

describe('a process chain on screen', () => {
  it('begins with the first step, and says in words who acts and who receives', async () => {
    const { container } = await showBlock(real());
    expect(said(container)).toContain('Step 1 of 4');
    expect(lane(/acts now/).closest('p')?.textContent).toContain('A security company');
    expect(lane(/receives$/).closest('p')?.textContent).toContain('INTERPOL');
  });

  it('goes on and back by its buttons, and tells each step where a reader hears it', async () => {
    const { container } = await showBlock(real());
    await userEvent.click(button('Next step'));
    expect(said(container)).toContain('Brings it to the country');
    expect(said(container)).toContain('What this actor could not doINTERPOL does not arrest or search.');
    expect(lane(/acts now/).closest('p')?.textContent).toContain('INTERPOL');
    await userEvent.click(button('Previous step'));
    expect(said(container)).toContain('Step 1 of 4');
  });

  it('keeps the focus at either end, where its button does nothing', async () => {
    const { container } = await showBlock(real());
    expect(button('Previous step').getAttribute('aria-disabled')).toBe('true');
    for (let step = 1; step <= 5; step++) await userEvent.click(button('Next step'));
    expect(said(container)).toContain('Step 4 of 4');
    expect(button('Next step').getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(button('Next step'));
  });

  it('leads to any step from the list of all, by keyboard too', async () => {
    const { container } = await showBlock(real());
    button(/^Arrest a suspect/).focus();
    await userEvent.keyboard('{Enter}');
    expect(said(container)).toContain('Step 4 of 4');
    expect(said(container)).toContain('May 2021');
    expect(button(/^Arrest a suspect/).getAttribute('aria-current')).toBe('step');
    expect(document.activeElement).toBe(button(/^Arrest a suspect/));
  });

  it('shows the whole chain as a list, and goes back to single steps', async () => {
    const { container } = await showBlock(real());
    await userEvent.click(button('Show all steps as a list'));
    expect(screen.getByRole('list').className).toContain('open');
    expect(said(container)).toBe('');
    expect(screen.queryByText('acts now')).toBeNull();
    await userEvent.click(button('Show all steps as a list'));
    expect(said(container)).toContain('Step 1 of 4');
  });

  it('holds every step with its limit for paper, whatever is on the screen', async () => {
    await showBlock(real());
    const told = screen.getAllByRole('listitem').map((item) => item.querySelector('.told')?.textContent ?? '');
    expect(told).toHaveLength(4);
    expect(told[0]).toContain('It may not search a home.');
    expect(told[3]).toContain('Goes to: A court');
  });
});
