import { useId, useState } from 'react';
import { Decide } from '../../ui/decide.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { choiceName } from './choice-name.tsx';
import { choicesOf, isOpen, type Submission, type TriageState } from './model.ts';
import type { Triage } from './schema.ts';

interface SubmissionRowProps {
  readonly triage: Triage;
  readonly state: TriageState;
  readonly submission: Submission;
  /** The place of the choice among all choices. */
  readonly onDecide: (choice: number) => void;
}

const facts = ['danger', 'spread', 'novelty', 'deadline', 'hold'] as const;

/** What was handed in, the five facts to rank it by, and the menu that decides; afterwards what was decided. */
export function SubmissionRow({ triage, state, submission, onDecide }: SubmissionRowProps) {
  const messages = useMessages();
  const { text } = messages;
  const menu = useId();
  const [wanted, setWanted] = useState('');
  const made = state.find((decided) => decided.submission.id === submission.id);
  const choices = choicesOf(triage);
  const open = choices.filter((choice) => isOpen(triage, state, { submission, choice }));
  const chosen = open.includes(wanted) ? wanted : '';
  return (
    <li className={made ? 'decided' : undefined}>
      <h5>{submission.title}</h5>
      <dl>
        {facts.map((fact) => (
          <div key={fact}>
            <dt>{text(`triage.${fact}`)}</dt>
            <dd>{submission[fact]}</dd>
          </div>
        ))}
      </dl>
      {made ? (
        <p className="made">
          <Icon name="document" />
          <span>
            <span className="vh">{text('triage.entered')}: </span>
            {choiceName(triage, made.choice, messages)}
          </span>
        </p>
      ) : (
        <div className="choice">
          <label htmlFor={menu}>
            {text('triage.decideFor')}
            <span className="vh"> {submission.title}</span>
          </label>
          <select
            id={menu}
            className={chosen ? 'set' : undefined}
            value={chosen}
            onChange={(event) => setWanted(event.target.value)}
          >
            <option value="">{text('question.choose')}</option>
            {open.map((choice) => (
              <option key={choice} value={choice}>
                {choiceName(triage, choice, messages)}
              </option>
            ))}
          </select>
          <Decide
            label={text('triage.enter')}
            of={submission.title}
            missing={text('triage.chooseFirst')}
            isWhole={chosen !== ''}
            isMain={false}
            onDecide={() => onDecide(choices.indexOf(chosen))}
          />
        </div>
      )}
    </li>
  );
}
