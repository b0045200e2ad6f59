import type { ReactNode } from 'react';
import type { InlineText } from '../domain/course/rich-text.ts';
import { Icon } from './icons.tsx';
import { useMessages } from './messages/context.tsx';
import { Text } from './rich-text.tsx';

type Mark = 'right' | 'wrong' | 'missed';

interface ChoicesProps {
  readonly kind: 'radio' | 'checkbox';
  readonly name: string;
  readonly options: readonly { readonly id: string; readonly text: InlineText | string }[];
  readonly chosen: readonly string[];
  readonly onChoose: (id: string, checked: boolean) => void;
  readonly readOnly: boolean;
  readonly marks: Readonly<Record<string, Mark>>;
  readonly describedBy: string | undefined;
  readonly firstControlId: string;
}

/** Rows of native radio buttons or check boxes. Checked rows carry their state in shape and word. */
export function Choices({ options, ...rest }: ChoicesProps) {
  return (
    <div className={rest.readOnly ? 'opts read' : 'opts'}>
      {options.map((option, at) => (
        <Choice
          key={option.id}
          option={option}
          id={at === 0 ? rest.firstControlId : `${rest.name}-${option.id}`}
          {...rest}
        />
      ))}
    </div>
  );
}

type ChoiceProps = Omit<ChoicesProps, 'options' | 'firstControlId'> & {
  readonly option: ChoicesProps['options'][number];
  readonly id: string;
};

function Choice({ option, id, kind, name, chosen, onChoose, readOnly, marks, describedBy }: ChoiceProps) {
  const mark = marks[option.id];
  const checked = chosen.includes(option.id);
  return (
    <div className={mark ? `opt ${mark === 'wrong' ? 'is-bad' : 'is-ok'}` : 'opt'}>
      <input
        type={kind}
        id={id}
        name={name}
        value={option.id}
        checked={checked}
        aria-disabled={readOnly || undefined}
        aria-describedby={describedBy}
        onChange={(event) => !readOnly && onChoose(option.id, event.target.checked)}
      />
      <label htmlFor={id}>
        {mark && <MarkWord mark={mark} />}
        {typeof option.text === 'string' ? option.text : <Text text={option.text} />}
      </label>
    </div>
  );
}

/** The state of a checked part in a word with its icon. */
export function MarkWord({ mark }: { mark: Mark }): ReactNode {
  const { text } = useMessages();
  const word = { right: 'question.yoursRight', wrong: 'question.yoursWrong', missed: 'question.missed' } as const;
  return (
    <span className="mark">
      <Icon name={mark === 'wrong' ? 'cross' : 'tick'} />
      {text(word[mark])}
    </span>
  );
}
