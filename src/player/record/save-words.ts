import type { SaveState } from '../../session/session-state.ts';
import type { TrackingError } from '../../tracking/tracking-error.ts';
import type { Messages } from '../../ui/messages/messages.ts';

/** What the page on saving says of a state, and what it offers. */
export interface SaveWords {
  readonly kind: 'ok' | 'warn' | 'bad';
  readonly title: string;
  readonly meaning: string;
  readonly todo: readonly string[];
  /** Trying again can help. */
  readonly retry: boolean;
  readonly errors: readonly TrackingError[];
}

export interface SaveCircumstances {
  readonly save: SaveState;
  /** An LMS launched the course. */
  readonly connected: boolean;
  /** Browse and review record nothing. */
  readonly records: boolean;
}

export function saveWords({ save, connected, records }: SaveCircumstances, { text, time }: Messages): SaveWords {
  const calm = { kind: 'ok', todo: [text('saving.nothingToDo')], retry: false, errors: [] } as const;
  if (!records) return { ...calm, title: text('saving.nothing'), meaning: text('saving.nothingText') };
  switch (save.status) {
    case 'idle':
      return { ...calm, title: text('saving.idle'), meaning: text('saving.idleText') };
    case 'saving':
      return { ...calm, title: text('saving.saving'), meaning: text('saving.savingText') };
    case 'saved':
      return {
        ...calm,
        title: text('saving.saved'),
        meaning: text(connected ? 'saving.savedLms' : 'saving.savedHere', { time: time(save.at) }),
      };
    case 'local':
      return {
        kind: 'warn',
        title: text('saving.local'),
        meaning: text('saving.localText'),
        todo: [text('saving.rescueCalm')],
        retry: false,
        errors: save.errors,
      };
    case 'waiting':
      // Trying again tells an LMS nothing that has ended the session.
      if (save.errors.some(({ code }) => code === 'lms-session-over')) {
        return {
          kind: 'warn',
          title: text('saving.waiting'),
          meaning: text('saving.waitingText'),
          todo: [text('saving.reopen'), text('saving.rescueCalm')],
          retry: false,
          errors: save.errors,
        };
      }
      return {
        kind: 'warn',
        title: text('saving.waiting'),
        meaning: text('saving.waitingText'),
        todo: [text('saving.keepOpen'), text('saving.tryNow'), text('saving.rescueCalm')],
        retry: true,
        errors: save.errors,
      };
    case 'failed':
      return {
        kind: 'bad',
        title: text('saving.failed'),
        meaning: text('saving.failedText'),
        todo: [text('saving.keepOpen'), text('saving.tryNow'), text('saving.rescue')],
        retry: true,
        errors: save.errors,
      };
  }
}

const known = [
  'no-lms',
  'lms-refused-launch',
  'lms-session-over',
  'lms-refused-value',
  'lms-did-not-save',
  'lms-lost-data',
  'no-local-storage',
] as const;

/** Code, its words, and what the LMS itself said, each once. */
export function errorLines(errors: readonly TrackingError[], { text }: Messages): readonly string[] {
  const lines = errors.map(({ code, detail }) => {
    const named = known.find((candidate) => candidate === code);
    const words = text(named ? `saving.code.${named}` : 'saving.code.other');
    return `${code}: ${words}${detail ? ` ${detail}` : ''}`;
  });
  return [...new Set(lines)];
}
