import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { References, Term } from '../domain/course/course.ts';
import type { InlineText } from '../domain/course/rich-text.ts';
import { MessagesProvider } from './messages/context.tsx';
import { en } from './messages/en.ts';
import { createMessages } from './messages/messages.ts';
import { ReferencesProvider } from './references.tsx';
import { Rich, TermedText, Text } from './rich-text.tsx';

const ncb: Term = {
  id: 'GLO-38',
  term: 'National Central Bureau',
  short: 'NCB',
  definition: ['The INTERPOL office of a country.'],
};
const references: References = { facts: {}, sources: {}, misconceptions: {}, terms: { 'GLO-38': ncb } };
const words: InlineText = ['The ', { term: 'GLO-38', text: ['bureau'] }, ' sends it.'];

function show(view: React.ReactNode) {
  render(
    <MessagesProvider messages={createMessages('en', en)}>
      <ReferencesProvider references={references}>{view}</ReferencesProvider>
    </MessagesProvider>,
  );
}

afterEach(cleanup);

describe('a glossary term in a text', () => {
  it.each([
    ['a paragraph', <Rich key="p" text={[{ p: words }]} />],
    ['a list', <Rich key="l" text={[{ ul: [words] }]} />],
    ['a step or a cell', <TermedText key="t" text={words} />],
  ])('opens its definition in place in %s, and closes it again', async (_, view) => {
    const user = userEvent.setup();
    show(view);
    const term = screen.getByRole('button', { name: 'bureau', expanded: false });
    await user.click(term);
    expect(screen.getByText('National Central Bureau (NCB)')).toBeDefined();
    expect(term.getAttribute('aria-expanded')).toBe('true');
    await user.click(term);
    expect(screen.queryByText('National Central Bureau (NCB)')).toBeNull();
  });

  it('is a plain word in a label, where no control fits', () => {
    show(<Text text={words} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.body.textContent).toBe('The bureau sends it.');
  });
});
