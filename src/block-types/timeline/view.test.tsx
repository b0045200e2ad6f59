import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleBlock } from '../../../tests/support/example-blocks.ts';
import { showBlock } from '../../../tests/support/show-block.tsx';
import { timeline } from './definition.ts';

const days = () => exampleBlock(timeline, 'days drawn to scale');
const years = () => exampleBlock(timeline, 'years and months, not to scale');
const gaps = () => screen.getAllByRole('listitem').map((item) => item.style.getPropertyValue('--gap'));

describe('a timeline on screen', () => {
  it('lists its events in order, each with its date', async () => {
    await showBlock(days());
    const items = screen.getAllByRole('listitem');
    expect(items.map((item) => item.querySelector('time')?.dateTime)).toEqual([
      '2024-07-15',
      '2024-07-19',
      '2024-07-23',
      '2024-07-25',
    ]);
    expect(within(screen.getByRole('list')).getByText('19 July 2024')).toBeDefined();
  });

  it('prints dates no more precisely than they are known', async () => {
    await showBlock(years());
    expect(screen.getByText('2011').tagName).toBe('TIME');
    expect(screen.getByText('September 2017').tagName).toBe('TIME');
  });

  it('draws to scale the time between events, and says how long it is', async () => {
    await showBlock(days());
    expect(gaps()).toEqual(['4', '4', '2', '']);
    expect(screen.getAllByText('4 days')).toHaveLength(2);
    expect(screen.getByText('2 days')).toBeDefined();
    expect(screen.getByRole('list').style.getPropertyValue('--cols')).toBe(
      'minmax(8rem, 4fr) minmax(8rem, 4fr) minmax(8rem, 2fr) minmax(8rem, 2fr)',
    );
  });

  it('claims no scale where none is asked for', async () => {
    await showBlock(years());
    expect(gaps()).toEqual(['', '', '']);
    expect(screen.queryByText(/\d years?$/)).toBeNull();
  });

  it('stands upright at any width when its events are many', async () => {
    const { container } = await showBlock(years());
    expect(container.querySelector('ol')?.className).toBe('tl wide');
    const many = Array.from({ length: 6 }, (_, at) => ({ id: `e${at}`, date: `${2011 + at}`, title: 'Event' }));
    const upright = await showBlock({ ...years(), ...{ events: many } });
    expect(upright.container.querySelector('ol')?.className).toBe('tl');
  });
});
