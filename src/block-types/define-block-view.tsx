import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import type { Response } from '../domain/assessment/question.ts';
import type { Block } from '../domain/course/course.ts';

/** What a lesson hands to a block's view. */
export interface BlockViewProps<B extends Block = Block> {
  readonly block: B;
  /** What the learner wrote in a reflection, by block id; stays on the device. */
  readonly notes: Notes;
  /** What the learner answered in lessons. */
  readonly responses: Responses;
}

export interface Notes {
  read(block: string): string;
  write(block: string, text: string): void;
}

export interface Responses {
  /** The latest response to a question of any lesson, as it was saved; undefined where none is kept. */
  read(question: string): Response | undefined;
}

export interface BlockView {
  readonly render: (props: BlockViewProps) => ReactNode;
  readonly preload: () => Promise<unknown>;
  /** Its words come with those of the questions, so it waits for them. */
  readonly waits?: true;
}

/** A view that is part of the first download. */
export function blockView<B extends Block>(View: ComponentType<BlockViewProps<B>>): BlockView {
  return { render: (props) => <View {...own<B>(props)} />, preload: () => Promise.resolve() };
}

/** A view that comes as its own chunk. */
export function lazyBlockView<B extends Block>(
  load: () => Promise<{ readonly View: ComponentType<BlockViewProps<B>> }>,
): BlockView {
  const fetchView = () => load().catch(() => load());
  const View = lazy(() => fetchView().then((module) => ({ default: module.View })));
  return {
    render: (props) => (
      <Suspense fallback={null}>
        <View {...own<B>(props)} />
      </Suspense>
    ),
    preload: fetchView,
  };
}

/** A view whose words stand among those of the questions. */
export const withQuestions = (view: BlockView): BlockView => ({ ...view, waits: true });

/** The parsed boundary: a compiled block passed its type's schema in the content pipeline. */
function own<B extends Block>(props: BlockViewProps): BlockViewProps<B> {
  return { ...props, block: props.block as B };
}
