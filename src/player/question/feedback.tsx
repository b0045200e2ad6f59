import type { ReactNode, RefObject } from 'react';
import type { Feedback, Question } from '../../domain/assessment/question.ts';
import type { Inline, RichText } from '../../domain/course/rich-text.ts';
import type { Certainty } from '../../domain/progress/progress.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { useReferences } from '../../ui/references.tsx';
import { Rich, Text } from '../../ui/rich-text.tsx';
import type { Judgement } from './judgement.ts';

interface FeedbackPanelProps {
  readonly question: Question;
  readonly judgement: Judgement;
  readonly closed: boolean;
  readonly triesLeft: number;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Link to the part that holds a block, if this screen knows it. */
  readonly repairLink: (block: string) => string | undefined;
  readonly actions: ReactNode;
  /** What the learner said of the first answer, while it is the one that is shown. */
  readonly certainty?: Certainty | undefined;
}

/** Verdict, belief, what the record shows, source, next action: in this order for eye and ear. */
export function FeedbackPanel({
  question,
  judgement,
  closed,
  triesLeft,
  heading,
  repairLink,
  actions,
  certainty,
}: FeedbackPanelProps) {
  const { text } = useMessages();
  const { credit, count } = judgement;
  const certain = judgement.feedback[0];
  const full = credit === 'full';
  const shown = reasons(judgement, closed && question.explanation !== undefined);
  const verdict = full
    ? text('verdict.correct')
    : `${text(credit === 'partial' ? 'verdict.partly' : 'verdict.notYet')} ${closed ? '' : text('verdict.triesLeft', { count: triesLeft })}`.trim();
  const repair = full ? undefined : shown.map((item) => item.repair && repairLink(item.repair)).find(Boolean);
  const cited = [...shown.flatMap((item) => item.text), ...(closed ? flat(question.explanation) : [])].flatMap(
    (piece) => (typeof piece === 'object' && 'cite' in piece ? [piece.cite] : []),
  );
  return (
    <section className={full ? 'fb ok' : 'fb bad'}>
      <h3 className="verdict" ref={heading} tabIndex={-1}>
        <Icon name={full ? 'tick' : 'cross'} />
        {verdict}
      </h3>
      {certain?.certainty && <p>{text(`certainty.${certain.certainty}.${certain.verdict}`)}</p>}
      {certainty && (
        <p>{text(`certainty.${certainty === 'act' ? 'sure' : 'unsure'}.${full ? 'right' : 'wrong'}` as const)}</p>
      )}
      {count && <p>{text('question.standWell', { count: count.right, all: count.all })}</p>}
      {shown.map((item) => (
        <Reason key={item.about} item={item} name={shown.length > 1 ? judgement.names[item.about] : undefined} />
      ))}
      {closed && question.explanation && (
        <div className="flow explanation">
          <Rich text={question.explanation} />
        </div>
      )}
      <Sources facts={cited} />
      <div className="row fb-actions">
        {repair && (
          <a className="btn" href={repair}>
            {text('question.repair')}
          </a>
        )}
        {actions}
      </div>
    </section>
  );
}

/**
 * A wrong choice gets its reason always. An explanation of the whole stands in for the reasons of several right parts, and
 * of those that were missed.
 */
function reasons({ credit, feedback, missed }: Judgement, explained: boolean): readonly Feedback[] {
  if (credit === 'full') return explained && feedback.length > 1 ? [] : feedback;
  const wrong = feedback.filter(({ verdict }) => verdict === 'wrong');
  const said = [...wrong, ...(explained ? [] : missed)];
  return said.length > 0 || explained ? said : feedback;
}

/** The belief behind a choice, then what the record shows. */
function Reason({ item, name }: { item: Feedback; name: string | undefined }) {
  const { text } = useMessages();
  const { misconceptions } = useReferences();
  const belief = item.verdict === 'wrong' && item.misconception ? misconceptions[item.misconception] : undefined;
  return (
    <div className="bel">
      {name && <p className="about">{name}</p>}
      {belief && (
        <div>
          <h4>{text('question.belief')}</h4>
          <p className="big">{text('question.quoted', { belief })}</p>
        </div>
      )}
      <div className="rec">
        {item.verdict === 'wrong' && <h4>{text('question.record')}</h4>}
        <p>
          <Text text={item.text} />
        </p>
      </div>
    </div>
  );
}

/** Sources of the facts that the feedback rests on, closed until asked for. */
function Sources({ facts }: { facts: readonly string[] }) {
  const { text, date } = useMessages();
  const references = useReferences();
  const known = [...new Set(facts)].flatMap((id) => references.facts[id] ?? []);
  if (known.length === 0) return null;
  return (
    <details>
      <summary>
        <Icon name="open" />
        {text('question.sources')}
      </summary>
      <ul className="small muted">
        {known.map((fact) => (
          <li key={fact.id}>
            {text('question.sourceLine', {
              id: fact.id,
              sources: fact.sources.map((id) => references.sources[id]?.publisher ?? id).join(', '),
              date: date(fact.asOf),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}

function flat(text: RichText | undefined): Inline[] {
  return (text ?? []).flatMap((block) => ('p' in block ? block.p : 'ul' in block ? block.ul.flat() : block.ol.flat()));
}
