import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { exampleBlock } from '../../../tests/support/example-blocks.ts';
import { notebook, showBlock } from '../../../tests/support/show-block.tsx';
import { twoSides } from './definition.ts';

const real = () => exampleBlock(twoSides, 'a real question on which both sides have a case');
const first = () => screen.getByRole('slider', { name: /^Before you read/ });
const last = () => screen.getByRole('slider', { name: /^After reading/ });
/** What the arrow keys do to a native slider, which jsdom does not. */
const move = (slider: HTMLElement, place: number) => fireEvent.change(slider, { target: { value: String(place) } });
const considered = (container: HTMLElement) => container.querySelector('.consider')?.textContent ?? '';

describe('two sides on screen', () => {
  it('ask with native sliders that are named by the question, and say that no place is taken', async () => {
    const { container } = await showBlock(real());
    expect(first().tagName).toBe('INPUT');
    expect(screen.getByRole('slider', { name: /^Before you read.*Should the law open encrypted chats\?$/ })).toBe(
      first(),
    );
    expect(first().getAttribute('aria-valuetext')).toBe('Not placed yet');
    expect(considered(container)).toBe('');
  });

  it('say the place in words, and show the strongest point of the other side', async () => {
    const { container } = await showBlock(real());
    move(first(), 1);
    expect(first().getAttribute('aria-valuetext')).toBe('Open more of them');
    expect(screen.getByText('Open more of them').tagName).toBe('B');
    expect(considered(container)).toContain('For strong encryption');
    expect(considered(container)).toContain('It also protects victims');
    expect(considered(container)).not.toContain('A court may allow');
    move(first(), 4);
    expect(considered(container)).toContain('A court may allow');
    expect(considered(container)).not.toContain('It also protects victims');
  });

  it('let a learner stay in the middle, with both strongest points and the focus on the slider', async () => {
    const { container } = await showBlock(real());
    const [stay] = screen.getAllByRole('button', { name: 'Stay in the middle' });
    if (stay) await userEvent.click(stay);
    expect(first().getAttribute('aria-valuetext')).toBe('I see both sides');
    expect(document.activeElement).toBe(first());
    expect(considered(container)).toContain('For more access');
    expect(considered(container)).toContain('For strong encryption');
  });

  it('show first and last place side by side, once both are taken', async () => {
    await showBlock(real());
    move(first(), 0);
    expect(screen.queryByRole('region', { name: 'Your two places' })).toBeNull();
    move(last(), 3);
    const both = screen.getByRole('region', { name: 'Your two places' });
    expect([...both.querySelectorAll('dd b')].map(({ textContent }) => textContent)).toEqual([
      'Open all chats',
      'Keep most closed',
    ]);
    expect(screen.getByRole('status').textContent).toBe('You moved 3 steps toward: For strong encryption');
    move(last(), 0);
    expect(screen.getByRole('status').textContent).toBe('You stand where you stood.');
  });

  it('keep both places in the notes of this device, say so, and show them again', async () => {
    const texts: Record<string, string> = {};
    const earlier = await showBlock(real(), { notes: notebook(texts) });
    expect(screen.getByText(/stay on this device: they are not scored and not sent/)).toBeDefined();
    move(first(), 1);
    move(last(), 3);
    expect(texts).toEqual({ 'example-two-sides': '13' });
    earlier.unmount();
    await showBlock(real(), { notes: notebook(texts) });
    expect(first()).toHaveProperty('value', '1');
    expect(last()).toHaveProperty('value', '3');
  });

  it('hold the points of both sides as lists, whatever the place', async () => {
    await showBlock(real());
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent?.slice(0, 12))).toEqual([
      'A court may ',
      'In 2021 INTE',
      'It also prot',
      'In 2019 righ',
    ]);
  });
});
