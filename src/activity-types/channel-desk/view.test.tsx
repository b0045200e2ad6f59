import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, type RefObject, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { exampleActivities } from '../../../tests/support/example-activities.ts';
import { type Move, play } from '../../domain/activity/activity.ts';
import { MessagesProvider } from '../../ui/messages/context.tsx';
import { en } from '../../ui/messages/en.ts';
import { createMessages } from '../../ui/messages/messages.ts';
import { view } from './view.tsx';

const messages = createMessages('en', en);
const found = exampleActivities().find(({ definition }) => definition.type === 'channel-desk');
if (!found) throw new Error('The example is gone.');
const { activity, example } = found;
const { View, Outcome, debrief, rules } = view;

/** The view with a round of its own, as the frame holds it. */
function Played({ begin, focus }: { begin: readonly Move[]; focus: RefObject<HTMLHeadingElement | null> }) {
  const [moves, setMoves] = useState(begin);
  const round = play(rules, activity, moves);
  const result = rules.result(activity, round.state);
  return (
    <MessagesProvider messages={messages}>
      <View
        activity={activity}
        round={round}
        state={round.state}
        result={result}
        focus={focus}
        notes={{ read: () => '', write: () => undefined }}
        decide={(move) => setMoves([...moves, move])}
        rewind={(kept) => setMoves(moves.slice(0, kept))}
      />
      {result && Outcome && <Outcome activity={activity} round={round} result={result} />}
    </MessagesProvider>
  );
}

function show(begin: readonly Move[] = []) {
  const focus = createRef<HTMLHeadingElement>();
  render(<Played begin={begin} focus={focus} />);
  return { user: userEvent.setup(), focus };
}

afterEach(cleanup);

describe('the desk on the screen', () => {
  it('shows the needs that have arrived, and says how many are to come', () => {
    const { focus } = show();
    expect(focus.current?.textContent).toContain('2 needs are on your desk');
    expect(screen.getAllByRole('combobox')).toHaveLength(2);
    expect(screen.getByText(/2 more needs will arrive/)).toBeTruthy();
    expect(screen.getByRole('img', { name: /Story clock: day 1, 10:00/ })).toBeTruthy();
  });

  it('sends nothing without a channel, says so, and takes the focus to the menu', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Send The farm’s payment' }));
    const menu = screen.getByRole('combobox', { name: 'Channel The farm’s payment' });
    expect(document.activeElement).toBe(menu);
    expect(screen.getByText('Choose a channel, then send.')).toBeTruthy();
    expect(screen.getByRole('img', { name: /10:00/ })).toBeTruthy();
  });

  it('says what came back and what it cost, and offers the need once more without the channel that failed', async () => {
    const { user } = show();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Channel The farm’s payment' }), 'formal');
    await user.click(screen.getByRole('button', { name: 'Send The farm’s payment' }));
    expect(screen.getByText(/A ministry answers in months/)).toBeTruthy();
    expect(screen.getByText('Cost: 6 hours of story time.')).toBeTruthy();
    expect(screen.getByRole('img', { name: /Story clock: day 1, 17:30/ })).toBeTruthy();
    const menu = screen.getByRole('combobox', { name: 'Channel The farm’s payment' });
    const tried = within(menu).getByRole<HTMLOptionElement>('option', { name: 'Formal request (sent)' });
    expect(tried.disabled).toBe(true);
    await user.selectOptions(menu, 'stop-payment');
    await user.click(screen.getByRole('button', { name: 'Send The farm’s payment' }));
    expect(screen.getByText(/the bank’s own recall/)).toBeTruthy();
    expect(screen.getByText(/^Cost: USD 22,400 had moved on\.$/)).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: 'Channel The farm’s payment' })).toBeNull();
  });

  it('ends with the close of the day, and says of each need what became of it', async () => {
    const { user, focus } = show();
    await user.click(screen.getByRole('button', { name: 'Close the day' }));
    expect(focus.current?.textContent).toBe('You closed the day');
    expect(screen.getAllByText('Left open')).toHaveLength(4);
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getAllByText('never asked for').length).toBeGreaterThan(0);
  });

  it('lays the round beside the real case, as a picture and as a table', () => {
    show(example.rounds.best.moves);
    expect(screen.getByRole('img', { name: /Your desk: hour 4\.5, 100%\..*55%/ })).toBeTruthy();
    const table = screen.getByRole('table', { name: 'Your clock beside a real one' });
    expect(within(table).getByRole('row', { name: /Share of the sum held 100% 55%/ })).toBeTruthy();
    expect(screen.getByRole('row', { name: /Money USD 60,000 of USD 60,000 40 of 40/ })).toBeTruthy();
  });
});

describe('the debrief', () => {
  const entries = (moves: readonly Move[]) => debrief(activity, play(rules, activity, moves), messages);

  it('finds every step of the best round sound', () => {
    expect(entries(example.rounds.best.moves).map(({ verdict, cost }) => [verdict, cost])).toEqual(
      example.rounds.best.moves.map(() => ['right', undefined]),
    );
  });

  it('says of a bad round what each step cost, what is better, and which needs were left open', () => {
    const bad = entries(example.rounds.poor.moves);
    expect(bad.map(({ moves, verdict }) => [moves, verdict])).toEqual([0, 1, 2, 3].map((at) => [at, 'wrong']));
    expect(bad[0]?.cost).toBe('6 hours of story time');
    expect(JSON.stringify(bad[0]?.better)).toContain('Stop request to police');
    expect(JSON.stringify(bad[3]?.chosen)).toContain('The journalist');
  });
});
