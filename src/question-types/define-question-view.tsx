import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode, Suspense } from 'react';
import type { Keyless, Question, Response } from '../domain/assessment/question.ts';
import type { QuestionRules } from '../domain/assessment/question-rules.ts';

/** How a part of a checked response is marked: in shape and word, not in colour alone. */
export type Mark = 'right' | 'wrong' | 'missed';

/**
 * What the frame around a question hands to a view. The frame owns fieldset, legend, scene, error, feedback and buttons;
 * the view owns the controls, native inputs with a visible label each, and nothing preselected.
 */
export interface QuestionViewProps<Q extends Question = Question, R extends Response = Response> {
  readonly question: Keyless<Q>;
  readonly response: R | undefined;
  /** `undefined` takes the response back: the field is empty or holds nothing that can be read. */
  readonly onChange: (response: R | undefined) => void;
  /** Puts choices into the order of this learner or attempt; the same after a reload and in every language. */
  readonly order: <T extends { readonly id: string }>(items: readonly T[]) => readonly T[];
  /** Checked and closed: controls stay reachable and readable (`aria-disabled`), and change nothing. */
  readonly readOnly: boolean;
  /** By id of an option, item or line; empty while open. */
  readonly marks: Readonly<Record<string, Mark>>;
  /** The right response, once it may be shown. */
  readonly keyResponse: R | undefined;
  /** Ids of the texts that describe the controls (hint, error). */
  readonly describedBy: string | undefined;
  /** Id to put on the first control: an error message links to it. */
  readonly firstControlId: string;
}

/** A question type as the player's catalogue lists it: rules and view, no schema. */
export interface QuestionView {
  readonly rules: QuestionRules;
  readonly render: (props: QuestionViewProps) => ReactNode;
  /** Fetches a view that comes as a chunk of its own; at idle, before it is needed. */
  readonly preload: () => Promise<unknown>;
}

type View<Q extends Question, R extends Response> = ComponentType<QuestionViewProps<Q, R>>;

/** A view that is part of the first download. */
export function questionView<Q extends Question, R extends Response>(
  rules: QuestionRules,
  View: View<Q, R>,
): QuestionView {
  return {
    rules,
    render: (props) => <View {...own<Q, R>(rules, props)} />,
    preload: () => Promise.resolve(),
  };
}

/** A view that comes as its own chunk. A chunk that fails is asked for again when the question is next shown. */
export function lazyQuestionView<Q extends Question, R extends Response>(
  rules: QuestionRules,
  load: () => Promise<{ readonly View: View<Q, R> }>,
): QuestionView {
  const fetchView = () => load().catch(() => load());
  const View: LazyExoticComponent<View<Q, R>> = lazy(() => fetchView().then((module) => ({ default: module.View })));
  return {
    rules,
    render: (props) => (
      <Suspense fallback={null}>
        <View {...own<Q, R>(rules, props)} />
      </Suspense>
    ),
    preload: fetchView,
  };
}

/** The parsed boundary of the views: the question passed the type's schema, the response is read again by its rules. */
function own<Q extends Question, R extends Response>(
  rules: QuestionRules,
  props: QuestionViewProps,
): QuestionViewProps<Q, R> {
  const read = (value: Response | undefined) =>
    value === undefined ? undefined : rules.readResponse(props.question as Q, value);
  return {
    ...props,
    question: props.question as Keyless<Q>,
    response: read(props.response) as R | undefined,
    keyResponse: read(props.keyResponse) as R | undefined,
  };
}
