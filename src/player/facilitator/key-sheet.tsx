import { rulesFor } from '../../domain/assessment/question-rules.ts';
import { stopId } from '../../domain/course/outline.ts';
import { plainText } from '../../domain/course/rich-text.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { stopTitle } from '../links.ts';
import { rules } from '../question/rules.ts';
import type { SheetLine } from './agenda.ts';
import { keyLines, whyRight } from './hand-options.ts';
import { useOptionWords } from './use-option-words.ts';

/** Every question with its key, on a page of its own and on paper only: the screen may be on the projector. */
export function KeySheet({ lines, title }: { lines: readonly SheetLine[]; title: string }) {
  const { text } = useMessages();
  const words = useOptionWords();
  return (
    <div className="key-sheet print-only">
      <h1>
        {text('sheet.keys')}: {title}
      </h1>
      <p>{text('sheet.keysMean')}</p>
      {lines
        .filter(({ questions }) => questions.length > 0)
        .map(({ stop, questions }) => (
          <section key={stopId(stop)}>
            <h2>{stopTitle(stop)}</h2>
            <ol>
              {questions.map((question) => (
                <li key={question.id}>
                  <p>{plainText(question.prompt)}</p>
                  <ul>
                    {keyLines(question, rulesFor(rules, question), words).map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                  {whyRight(question) !== '' && <p className="why">{whyRight(question)}</p>}
                </li>
              ))}
            </ol>
          </section>
        ))}
    </div>
  );
}
