import { useMessages } from '../../ui/messages/context.tsx';
import type { OptionWords } from './hand-options.ts';

/** Words of options that the interface has, in the language in use. */
export function useOptionWords(): OptionWords {
  const { text } = useMessages();
  return {
    true: text('question.true'),
    false: text('question.false'),
    stance: (stance) => text(`stance.${stance}`),
  };
}
