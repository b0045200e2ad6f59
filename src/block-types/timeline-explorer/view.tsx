import { useId, useRef, useState } from 'react';
import '../../ui/messages/en-blocks.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { Rich, TermedText } from '../../ui/rich-text.tsx';
import type { BlockViewProps } from '../define-block-view.tsx';
import { byYear, type Chosen, choose, isShown } from './narrow-down.ts';
import type { TimelineExplorerBlock } from './schema.ts';
import '../../ui/styles/arrange.css';
import '../../ui/styles/timeline.css';
import '../../ui/styles/timeline-explorer.css';

type Card = TimelineExplorerBlock['cards'][number];

/** Cards by year on the thread, narrowed down by menus. Cards that are not shown stay in the page, for paper. */
export function View({ block }: BlockViewProps<TimelineExplorerBlock>) {
  const { text } = useMessages();
  const { facets, cards } = block;
  const [chosen, setChosen] = useState<Chosen>({});
  const first = useRef<HTMLSelectElement>(null);
  const Title = block.heading ? 'h4' : 'h3';
  const shown = cards.filter((card) => isShown(card, chosen)).length;
  const showAll = () => {
    setChosen({});
    // The button may go away with the empty result: the focus goes to the first menu.
    first.current?.focus();
  };
  const showAllButton = (
    <button type="button" className="btn sm" onClick={showAll}>
      {text('explorer.showAll')}
    </button>
  );
  return (
    <div className="flow explorer">
      {block.heading && <h3>{block.heading}</h3>}
      {block.intro && <Rich text={block.intro} />}
      <fieldset className="filters no-print">
        <legend>{text('explorer.filters')}</legend>
        {facets.map((facet, at) => (
          <Menu
            key={facet.id}
            facet={facet}
            cards={cards}
            chosen={chosen[facet.id] ?? ''}
            field={at === 0 ? first : undefined}
            onChoose={(tag) => setChosen(choose(chosen, facet.id, tag))}
          />
        ))}
      </fieldset>
      <p className="row no-print">
        <b role="status">{text('explorer.shown', { count: shown, all: cards.length })}</b>
        {shown > 0 && shown < cards.length && showAllButton}
      </p>
      {shown === 0 && (
        <div className="nothing no-print">
          <p>{text('explorer.none')}</p>
          {showAllButton}
        </div>
      )}
      {byYear(cards).map(({ year, cards: ofYear }) => (
        <section key={year} className={ofYear.some((card) => isShown(card, chosen)) ? undefined : 'off'}>
          <Title>{year}</Title>
          <ol className="tl">
            {ofYear.map((card) => (
              <li key={card.id} className={isShown(card, chosen) ? undefined : 'off'}>
                <CardView card={card} announced={block.announced === true} facets={facets} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

interface MenuProps {
  readonly facet: TimelineExplorerBlock['facets'][number];
  readonly cards: readonly Card[];
  readonly chosen: string;
  readonly field: React.Ref<HTMLSelectElement> | undefined;
  readonly onChoose: (tag: string) => void;
}

/** One facet; each tag says how many cards of all carry it. */
function Menu({ facet, cards, chosen, field, onChoose }: MenuProps) {
  const { text } = useMessages();
  const id = useId();
  return (
    <div>
      <label className="l" htmlFor={id}>
        {facet.title}
      </label>
      <select
        id={id}
        ref={field}
        className={chosen === '' ? undefined : 'set'}
        value={chosen}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">{text('explorer.any')}</option>
        {facet.tags.map((tag) => (
          <option key={tag.id} value={tag.id}>
            {text('explorer.tag', {
              tag: tag.name,
              count: cards.filter(({ tags }) => tags.includes(tag.id)).length,
            })}
          </option>
        ))}
      </select>
    </div>
  );
}

interface CardViewProps {
  readonly card: Card;
  readonly announced: boolean;
  readonly facets: TimelineExplorerBlock['facets'];
}

function CardView({ card, announced, facets }: CardViewProps) {
  const { text, date } = useMessages();
  const tags = facets.flatMap((facet) => facet.tags.filter(({ id }) => card.tags.includes(id)));
  const when = date(announced ? card.date.slice(0, 7) : card.date);
  return (
    <>
      <time dateTime={card.date}>{announced ? text('explorer.announced', { date: when }) : when}</time>
      <div className="ev">
        <b>{card.title}</b>
        <div>
          <TermedText text={card.text} />
        </div>
        <ul className="tags">
          {tags.map(({ id, name }) => (
            <li key={id} className="stamp">
              {name}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
