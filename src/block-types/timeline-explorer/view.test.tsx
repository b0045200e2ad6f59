import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { exampleBlock } from '../../../tests/support/example-blocks.ts';
import { showBlock } from '../../../tests/support/show-block.tsx';
import { timelineExplorer } from './definition.ts';

const operations = () => exampleBlock(timelineExplorer, 'announced operations, by region and by what was counted');
const log = () => exampleBlock(timelineExplorer, 'an invented log with one facet');
const titlesOf = (items: NodeListOf<Element>) => [...items].map((item) => item.querySelector('b')?.textContent);
const shown = (container: HTMLElement) => titlesOf(container.querySelectorAll('.tl > li:not(.off)'));
const choose = (menu: string, tag: string) =>
  userEvent.selectOptions(screen.getByRole('combobox', { name: menu }), tag);

describe('a timeline explorer on screen', () => {
  it('shows all cards by year, each with the month in which it was announced', async () => {
    const { container } = await showBlock(operations());
    expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      '2020',
      '2024',
      '2025',
    ]);
    expect(shown(container)).toEqual(['Goldfish Alpha', 'Synergia II', 'Sentinel']);
    expect(screen.getByText('As announced in January 2020').getAttribute('datetime')).toBe('2020-01');
    expect(screen.getByText('As announced in December 2025').getAttribute('datetime')).toBe('2025-12-19');
    expect(screen.getByRole('status').textContent).toBe('3 of 3 shown');
  });

  it('narrows down by a menu and says how many are left, year by year', async () => {
    const { container } = await showBlock(operations());
    await choose('Region', 'Asia and Pacific (1)');
    expect(shown(container)).toEqual(['Goldfish Alpha']);
    expect(container.querySelectorAll('section:not(.off)')).toHaveLength(1);
    expect(screen.getByRole('status').textContent).toBe('1 of 3 shown');
  });

  it('shows all again, with the focus at the first menu', async () => {
    const { container } = await showBlock(operations());
    expect(screen.queryByRole('button', { name: 'Show all' })).toBeNull();
    await choose('First figure', 'Data restored (1)');
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(shown(container)).toHaveLength(3);
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Region' }));
    expect(screen.getByRole('combobox', { name: 'First figure' })).toHaveProperty('value', '');
  });

  it('says so when nothing carries all chosen tags, and offers all', async () => {
    const { container } = await showBlock(operations());
    await choose('Region', 'Africa (1)');
    await choose('First figure', 'Servers offline (1)');
    expect(shown(container)).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('0 of 3 shown');
    expect(screen.getByText(/^Nothing here carries all of these/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(shown(container)).toHaveLength(3);
  });

  it('keeps what is not shown in the page, for paper', async () => {
    const { container } = await showBlock(operations());
    await choose('Region', 'Africa (1)');
    expect(titlesOf(container.querySelectorAll('.tl > li'))).toHaveLength(3);
  });

  it('prints a plain date where nothing was announced, and finds a card by each of its tags', async () => {
    const { container } = await showBlock(log());
    expect(screen.getByText('4 March 2031').tagName).toBe('TIME');
    await choose('Country', 'Corvin (2)');
    expect(shown(container)).toEqual(['The server', 'The answer']);
  });
});
