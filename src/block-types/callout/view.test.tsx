import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleBlock } from '../../../tests/support/example-blocks.ts';
import { showBlock } from '../../../tests/support/show-block.tsx';
import { callout } from './definition.ts';

describe('a callout on screen', () => {
  it('names the takeaway and stamps its source with a way to the fact', async () => {
    await showBlock(exampleBlock(callout, 'the one line to keep, with its source'));
    const keep = within(screen.getByRole('region', { name: 'What to keep' }));
    expect(keep.getByText('INTERPOL statement, 2012.', { exact: false }).className).toContain('stamp');
    expect(keep.getByRole('link', { name: 'Source BAS-29' }).getAttribute('href')).toBe('#/sources/BAS-29');
  });

  it('says that a point of law is one', async () => {
    await showBlock(exampleBlock(callout, 'a point of law'));
    expect(screen.getByRole('note', { name: 'A point of law' }).textContent).toContain('Channels depend on law.');
  });

  it('heads a note with its title', async () => {
    await showBlock(exampleBlock(callout, 'a note with a title'));
    expect(screen.getByRole('heading', { level: 3, name: 'Welcome' })).toBeDefined();
  });

  it('says caution in a word where no title does, never by colour alone', async () => {
    await showBlock(exampleBlock(callout, 'a caution without a title'));
    expect(screen.getByRole('heading', { level: 3, name: 'Caution' })).toBeDefined();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it('heads a takeaway with its title where it has one', async () => {
    await showBlock({ ...exampleBlock(callout, 'the one line to keep, with its source'), ...{ title: 'In one line' } });
    expect(screen.getByRole('region', { name: 'In one line' })).toBeDefined();
  });
});
