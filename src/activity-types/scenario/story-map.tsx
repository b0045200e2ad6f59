import { useMessages } from '../../ui/messages/context.tsx';
import { Text } from '../../ui/rich-text.tsx';
import { end, endingOf, offered, type StoryState } from './model.ts';
import type { Scenario } from './schema.ts';
import { nodeOf, type ScenarioNode, takenAt } from './told.ts';

interface MapProps {
  readonly story: Scenario;
  readonly state: StoryState;
}

/** The path so far on a thread. Ways that were not taken are drawn and counted, and keep what they hold. */
export function WalkedPath({ story, state }: MapProps) {
  const { text } = useMessages();
  const here = nodeOf(story, state.at);
  if (state.steps.length === 0) return null;
  return (
    <section className="story-map">
      <h4>{text('scenario.path')}</h4>
      <ol className="stops">
        {state.steps.map((step, at) => {
          const taken = takenAt(story, step);
          if (!taken) return null;
          const others = offered(taken.node, step.before).length - 1;
          return (
            // A story may come to a node twice: the place on the path tells them apart.
            <li key={`${String(at)} ${step.node}`}>
              <b>{taken.node.title}</b>
              <span>
                <Text text={taken.option.text} />
              </span>
              {others > 0 && (
                <small>
                  <Stubs count={others} />
                  {text('scenario.otherWays', { count: others })}
                </small>
              )}
            </li>
          );
        })}
        {here && (
          <li aria-current="step">
            <b>{here.title}</b>
            <small>{text('scenario.here')}</small>
          </li>
        )}
      </ol>
    </section>
  );
}

function Stubs({ count }: { count: number }) {
  return (
    <span className="stubs" aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        <i key={String(at)} />
      ))}
    </span>
  );
}

/** Every node with every option, the path through it marked, then every ending. */
export function WholeStory({ story, state }: MapProps) {
  const { text } = useMessages();
  const reached = endingOf(story, state);
  return (
    <section className="story-map whole">
      <h4>{text('scenario.wholePath')}</h4>
      <ol className="stops">
        {story.nodes.map((node) => (
          <WholeNode key={node.id} story={story} node={node} state={state} />
        ))}
        {[...story.endings]
          .sort((a, b) => Number(b === reached) - Number(a === reached))
          .map(({ id, title }) => (
            <li key={id} className={id === reached?.id ? 'ending' : 'ending unvisited'}>
              <b>{text('scenario.ending', { title })}</b>
              {id === reached?.id && <small>{text('scenario.yourEnding')}</small>}
            </li>
          ))}
      </ol>
    </section>
  );
}

function WholeNode({ story, node, state }: MapProps & { readonly node: ScenarioNode }) {
  const { text } = useMessages();
  const steps = state.steps.filter((step) => step.node === node.id);
  const parts = new Set(node.options.map(({ next }) => next)).size > 1;
  return (
    <li className={steps.length > 0 ? undefined : 'unvisited'}>
      <b>{node.title}</b>
      {steps.length === 0 && <small>{text('scenario.notVisited')}</small>}
      <ul className="ways">
        {node.options.map((option) => {
          const isTaken = steps.some((step) => step.option === option.id);
          const wasOpen = steps.length === 0 || steps.some((step) => offered(node, step.before).includes(option));
          const next = nodeOf(story, option.next);
          return (
            <li key={option.id} className={isTaken ? 'taken' : undefined}>
              {isTaken && <b className="sign">{text('scenario.youChose')}</b>}
              <Text text={option.text} />
              {!wasOpen && <small>{text('scenario.closed')}</small>}
              {parts && option.next !== end && next && <small>{text('scenario.leadsTo', { title: next.title })}</small>}
            </li>
          );
        })}
      </ul>
    </li>
  );
}
