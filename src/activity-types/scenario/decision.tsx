import { type FormEvent, type RefObject, useId, useState } from 'react';
import { Choices } from '../../ui/choices.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { Rich, Text } from '../../ui/rich-text.tsx';
import { moveOf, offered, type StoryState } from './model.ts';
import type { Scenario } from './schema.ts';
import { broughtTo, handedValues, type ScenarioNode, told } from './told.ts';

interface DecisionProps {
  readonly story: Scenario;
  readonly node: ScenarioNode;
  readonly state: StoryState;
  readonly decide: (move: number) => void;
  /** Where nothing stands before it that the focus should go to. */
  readonly focus: RefObject<HTMLHeadingElement | null> | undefined;
}

/** One node: what earlier work has brought, the scene, the question, and the options that are open. */
export function Decision({ story, node, state, decide, focus }: DecisionProps) {
  const { text } = useMessages();
  const name = useId();
  const [chosen, setChosen] = useState<string>();
  const [missing, setMissing] = useState(false);
  const brought = broughtTo(story, node, state, handedValues(state));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(chosen === undefined);
    if (chosen !== undefined) decide(moveOf(node, chosen));
  };
  return (
    <form className="story-node" onSubmit={submit} noValidate>
      <p className="ref">{text('scenario.decision', { count: state.steps.length + 1 })}</p>
      <h4 ref={focus} tabIndex={-1}>
        {node.title}
      </h4>
      {brought.length > 0 && (
        <dl className="brought">
          {brought.map(({ id, isAssumed, text: words }) => (
            <div key={id} className={isAssumed ? 'assumed' : undefined}>
              <dt>{text(isAssumed ? 'scenario.assumed' : 'scenario.brought')}</dt>
              <dd>
                <Text text={words} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className="flow">
        <Rich text={told(node.scene, node.lines, state.values)} />
      </div>
      <fieldset className="q">
        <legend className="story-prompt">
          <Text text={node.prompt} />
        </legend>
        {missing && (
          <p className="fielderr" id={`${name}-missing`} role="alert">
            {text('scenario.choose')}
          </p>
        )}
        <Choices
          kind="radio"
          name={name}
          options={offered(node, state.values)}
          chosen={chosen === undefined ? [] : [chosen]}
          onChoose={(id) => {
            setChosen(id);
            setMissing(false);
          }}
          readOnly={false}
          marks={{}}
          describedBy={missing ? `${name}-missing` : undefined}
          firstControlId={`${name}-first`}
        />
      </fieldset>
      <p className="no-print">
        <button type="submit" className="btn main">
          {text('scenario.decide')}
        </button>
      </p>
    </form>
  );
}
