import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sampleCourse, samplePlayer } from '../apps/gallery/sample-player.ts';
import type { SaveState } from '../session/session-state.ts';
import { MessagesProvider } from '../ui/messages/context.tsx';
import { enFirst } from '../ui/messages/en-first.ts';
import { enLate } from '../ui/messages/en-late.ts';
import { createMessages } from '../ui/messages/messages.ts';
import { PlayerProvider } from './player-context.tsx';
import { SaveLight } from './save-light.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Shows the light; gives every change of its words with the time at which a screen reader hears it. */
function listen() {
  const player = samplePlayer();
  render(
    <PlayerProvider {...player} course={sampleCourse} language="en">
      <MessagesProvider messages={createMessages('en', { ...enFirst, ...enLate })}>
        <SaveLight />
      </MessagesProvider>
    </PlayerProvider>,
  );
  const heard: [number, string][] = [];
  const wait = (ms: number) => {
    for (let passed = 0; passed < ms; passed += 50) {
      act(() => vi.advanceTimersByTime(50));
      const said = screen.getByRole('status').textContent ?? '';
      if (said !== (heard.at(-1)?.[1] ?? '')) heard.push([Date.now() - began, said]);
    }
  };
  const began = Date.now();
  return { player, heard, wait, save: (save: SaveState) => act(() => player.session.setState({ save })) };
}

it('tells of a quick save once, and not in the half second in which the verdict is read out', () => {
  const { heard, save, wait } = listen();
  save({ status: 'saving' });
  wait(100);
  save({ status: 'saved', at: Date.parse('2026-01-01T14:02:00') });
  wait(3000);
  expect(heard).toEqual([[expect.any(Number), 'Saved 14:02']]);
  expect(heard[0]?.[0]).toBeGreaterThan(500);
});

it('says that a slow save goes on, and what became of it', () => {
  const { heard, save, wait } = listen();
  save({ status: 'saving' });
  wait(2000);
  save({ status: 'waiting', errors: [] });
  wait(2000);
  expect(heard.map(([, said]) => said)).toEqual(['Saving', 'Saved on this device, waiting for the LMS']);
});

it.each<[SaveState, string, string | undefined]>([
  [{ status: 'saved', at: Date.parse('2026-01-01T14:02:00') }, 'Saved 14:02', undefined],
  [{ status: 'waiting', errors: [] }, 'Saved on this device, waiting for the LMS', '#/saving'],
  [{ status: 'local', at: 0, errors: [] }, 'Saved on this device', '#/saving'],
  [{ status: 'failed', errors: [] }, 'Not saved: what to do', '#/saving'],
])('tells %j apart, in words, and leads to what to do where there is something', (state, said, link) => {
  const { save, wait } = listen();
  save(state);
  wait(1000);
  const status = screen.getByRole('status');
  expect(status.textContent).toBe(said);
  expect(screen.queryByRole('link')?.getAttribute('href')).toBe(link);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('says calmly, in the same status, that the course is open in another window, and no more once that is closed', () => {
  const { player, wait } = listen();
  act(() => player.session.setState({ otherWindow: true }));
  wait(100);
  expect(screen.getByRole('status').textContent).toBe('Open in two windows, both save');
  expect(screen.getByRole('link').getAttribute('href')).toBe('#/saving');
  act(() => player.session.setState({ otherWindow: false }));
  expect(screen.getByRole('status').textContent).toBe('');
});
