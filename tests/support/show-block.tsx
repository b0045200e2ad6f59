import { act, cleanup, type RenderResult, render } from '@testing-library/react';
import { afterEach } from 'vitest';
import type { Notes, Responses } from '../../src/block-types/define-block-view.tsx';
import { blockViews } from '../../src/block-types/views.tsx';
import type { Response } from '../../src/domain/assessment/question.ts';
import type { Block, Fact, References } from '../../src/domain/course/course.ts';
import { MessagesProvider } from '../../src/ui/messages/context.tsx';
import { en } from '../../src/ui/messages/en.ts';
import { createMessages } from '../../src/ui/messages/messages.ts';
import { ReferencesProvider } from '../../src/ui/references.tsx';

interface Setting {
  readonly facts?: readonly Fact[];
  readonly notes?: Notes;
  readonly responses?: Responses;
  readonly language?: string;
}

/** Shows a block as a lesson does, below a part's title; waits until a view of its own chunk is there. */
export async function showBlock(
  block: Block,
  { facts = [], notes = notebook(), responses = answers(), language = 'en' }: Setting = {},
) {
  const view = blockViews[block.type];
  if (!view) throw new Error(`No view for ${block.type}`);
  await view.preload();
  const references: References = {
    facts: Object.fromEntries(facts.map((fact) => [fact.id, fact])),
    terms: {},
    sources: {},
    misconceptions: {},
  };
  const messages = createMessages(language, en);
  return await act(
    async (): Promise<RenderResult> =>
      render(
        <div dir={messages.direction}>
          <h2>Part</h2>
          <MessagesProvider messages={messages}>
            <ReferencesProvider references={references}>{view.render({ block, notes, responses })}</ReferencesProvider>
          </MessagesProvider>
        </div>,
      ),
  );
}

/** Notes in memory. */
export function notebook(texts: Record<string, string> = {}): Notes {
  return {
    read: (block) => texts[block] ?? '',
    write: (block, text) => {
      texts[block] = text;
    },
  };
}

/** Saved responses, by question. */
export function answers(given: Readonly<Record<string, Response>> = {}): Responses {
  return { read: (question) => given[question] };
}

export function fact(fields: Partial<Fact> & Pick<Fact, 'id'>): Fact {
  return { claim: '', kind: 'figure', asOf: '2025-11', grade: 'P', reviewBy: '2027-11', sources: [], ...fields };
}

/** Levels of the headings on the page, in order. */
export function headingLevels(container: HTMLElement): number[] {
  return [...container.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ tagName }) => Number(tagName.slice(1)));
}

afterEach(cleanup);
