import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { MessagesProvider } from '../../ui/messages/context.tsx';
import { en } from '../../ui/messages/en.ts';
import { createMessages } from '../../ui/messages/messages.ts';
import { HexView } from './hex-view.tsx';

afterEach(cleanup);

const recorded = 'Return-Path: <pay@harbour.example>\nFrom: "Harbour Supply"\n';
const found = recorded.replace('Harbour S', 'Harbbur S');

function show(language = 'en') {
  render(
    <MessagesProvider messages={createMessages(language, en)}>
      <HexView file={{ id: 'mail', name: 'mail.eml', recorded, found, sha256: '' }} />
    </MessagesProvider>,
  );
  return userEvent.setup();
}

it('is a table of 16 bytes a row with a header for each row and column', () => {
  show();
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
    '0000',
    '0010',
    '0020',
    '0030',
  ]);
  expect(screen.getAllByRole('columnheader')).toHaveLength(18);
});

it('leads to the next difference and says offset and both bytes', async () => {
  const user = show();
  await user.click(screen.getByRole('button', { name: 'Next difference' }));
  expect(screen.getByRole('status').textContent).toBe('1 of 1, at offset 2E: 6f when recorded, 62 now');
});

it('goes from byte to byte with the arrow keys, one byte in the order of Tab', async () => {
  const user = show();
  const cells = () => [...document.querySelectorAll<HTMLElement>('td[tabindex="0"]')];
  cells()[0]?.focus();
  await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
  expect(cells()).toHaveLength(1);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('offset 12, 68 in both');
  await user.keyboard('{Control>}{End}{/Control}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('offset 39, 0a in both');
});

it('shows either version', async () => {
  const user = show();
  const byte = () => screen.getByLabelText(/^offset 2E/).textContent;
  expect(byte()).toBe('62');
  await user.click(screen.getByRole('button', { name: 'When recorded' }));
  expect(byte()).toBe('6f');
});

it('counts from left to right on a page that runs the other way', () => {
  show('ar');
  expect(screen.getByRole('grid').closest('[dir]')?.getAttribute('dir')).toBe('ltr');
});
