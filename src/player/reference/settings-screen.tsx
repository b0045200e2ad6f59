import { useStore } from 'zustand';
import { useMessages } from '../../ui/messages/context.tsx';
import type { MessageId } from '../../ui/messages/messages.ts';
import { ownName } from '../language.ts';
import { usePlayer, useSession } from '../player-context.tsx';
import { textSizes, themes } from '../settings.ts';
import { ReferenceFrame } from './reference-frame.tsx';

/** Language goes with the learner's progress; the others stay on this device. And the ways to the learner's record. */
export default function SettingsScreen() {
  const { text, percent } = useMessages();
  const { course, language, settings } = usePlayer();
  const current = useStore(settings);
  const choose = useSession((session) => session.chooseLanguage);
  return (
    <ReferenceFrame title={text('settings.title')}>
      <Choice
        name="language"
        title={text('settings.language')}
        options={course.languages.map((offered) => ({ value: offered, label: ownName(offered), lang: offered }))}
        chosen={language}
        onChoose={choose}
      />
      <Choice
        name="theme"
        title={text('settings.theme')}
        options={themes.map((theme) => ({ value: theme, label: text(`settings.theme.${theme}`) }))}
        chosen={current.theme}
        onChoose={(value) => settings.setState({ theme: themes.find((theme) => theme === value) ?? 'system' })}
      />
      <Choice
        name="text-size"
        title={text('settings.textSize')}
        options={textSizes.map((size) => ({ value: String(size), label: percent(size / 100) }))}
        chosen={String(current.textSize)}
        onChoose={(value) => settings.setState({ textSize: textSizes.find((size) => String(size) === value) ?? 100 })}
      />
      <Choice
        name="motion"
        title={text('settings.motion')}
        options={(['system', 'off'] as const).map((motion) => ({
          value: motion,
          label: text(`settings.motion.${motion}` satisfies MessageId),
        }))}
        chosen={current.motion}
        onChoose={(value) => settings.setState({ motion: value === 'off' ? 'off' : 'system' })}
      />
      <h2>{text('settings.record')}</h2>
      <ul>
        <li>
          <a href="#/saving">{text('settings.saving')}</a>
        </li>
        <li>
          <a href="#/rescue">{text('settings.move')}</a>
        </li>
        <li>
          <a href="#/rescue/enter">{text('home.rescue')}</a>
        </li>
        <li>
          <a href="#/privacy">{text('nav.stored')}</a>
        </li>
      </ul>
    </ReferenceFrame>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly lang?: string }[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

function Choice({ name, title, options, chosen, onChoose }: ChoiceProps) {
  return (
    <fieldset className="q">
      <legend>
        <h2>{title}</h2>
      </legend>
      <div className="opts">
        {options.map(({ value, label, lang }) => (
          <div className="opt" key={value}>
            <input
              type="radio"
              id={`${name}-${value}`}
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <label htmlFor={`${name}-${value}`} lang={lang}>
              {label}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
