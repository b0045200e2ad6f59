import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleBlock } from '../../../tests/support/example-blocks.ts';
import { showBlock } from '../../../tests/support/show-block.tsx';
import { process } from './definition.ts';

describe('a process on screen', () => {
  it('is an ordered list with the actor of each step in bold', async () => {
    await showBlock(exampleBlock(process, 'steps with an actor each'));
    expect(screen.getByRole('heading', { level: 3, name: 'The road of one question' })).toBeDefined();
    const list = screen.getByRole('list');
    expect(list.tagName).toBe('OL');
    expect([...list.querySelectorAll('li > b')].map(({ textContent }) => textContent)).toEqual([
      'Cyber unit, Aldoria',
      'NCB Aldoria',
      'Police, Corvin',
    ]);
  });

  it('needs no actor', async () => {
    await showBlock(exampleBlock(process, 'steps of a thought'));
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent?.trim())).toEqual([
      'Document: a rule, two years old.',
      'Number: 31 of 40 records are complete.',
    ]);
  });
});
