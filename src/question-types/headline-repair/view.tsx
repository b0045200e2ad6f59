import { AssignRow, assigned, firstOpen } from '../../ui/assign-row.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import type { QuestionViewProps } from '../define-question-view.tsx';
import type { HeadlineRepair, HeadlineRepairResponse } from './schema.ts';
import { replaceable, sentence, spaceBefore, wordsOf } from './scoring.ts';
import '../../ui/styles/headline.css';

export function View(props: QuestionViewProps<HeadlineRepair, HeadlineRepairResponse>) {
  const { question, response = {}, onChange, order, readOnly, marks, keyResponse, describedBy, firstControlId } = props;
  const { text } = useMessages();
  const places = replaceable(question);
  const first = firstOpen(places, (segment) => response[segment] === undefined);
  const isWrong = places.some(({ id }) => marks[id] === 'wrong');
  return (
    <>
      <figure className="headline">
        <figcaption className="st bad">
          <Icon name="cross" />
          {text('headline.toRepair')}
        </figcaption>
        <blockquote>
          {question.segments.map((segment, at) => {
            const words = wordsOf(segment);
            return (
              <span key={segment.id}>
                {spaceBefore(words, at)}
                {'wordings' in segment && <i data-n={places.indexOf(segment) + 1} />}
                {'wordings' in segment ? <u>{words}</u> : words}
              </span>
            );
          })}
        </blockquote>
      </figure>
      <div className="match">
        {places.map((segment, at) => (
          <AssignRow
            key={segment.id}
            id={segment.id}
            controlId={at === first ? firstControlId : `${question.id}-${segment.id}`}
            targets={order(segment.wordings)}
            target={response[segment.id]}
            right={keyResponse && wordsOf(segment, keyResponse)}
            mark={marks[segment.id]}
            readOnly={readOnly}
            describedBy={describedBy}
            onChoose={(wording) => onChange(assigned(response, segment.id, wording))}
          >
            {text('headline.place', { number: at + 1, count: places.length, words: wordsOf(segment) })}
          </AssignRow>
        ))}
      </div>
      <figure className="headline yours">
        <figcaption>{text('headline.yours')}</figcaption>
        <blockquote aria-live="polite">{sentence(question, response)}</blockquote>
      </figure>
      {keyResponse && isWrong && (
        <figure className="headline yours">
          <figcaption className="st ok">
            <Icon name="tick" />
            {text('headline.true')}
          </figcaption>
          <blockquote>{sentence(question, keyResponse)}</blockquote>
        </figure>
      )}
    </>
  );
}
