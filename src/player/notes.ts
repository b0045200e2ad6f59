import type { Notes } from '../block-types/define-block-view.tsx';

/**
 * What the learner wrote in reflections. It stays on the device: it is never scored, never sent, and not part of saved
 * progress. Where the device keeps nothing, it lives as long as the window.
 */
export function createNotes(storage: Pick<Storage, 'getItem' | 'setItem'> | undefined, key: string): Notes {
  const texts = new Map<string, string>();
  try {
    const kept: unknown = JSON.parse(storage?.getItem(key) ?? '{}');
    if (typeof kept === 'object' && kept !== null) {
      for (const [block, text] of Object.entries(kept)) if (typeof text === 'string') texts.set(block, text);
    }
  } catch {
    // Nothing readable is kept.
  }
  return {
    read: (block) => texts.get(block) ?? '',
    write(block, text) {
      texts.set(block, text);
      try {
        storage?.setItem(key, JSON.stringify(Object.fromEntries(texts)));
      } catch {
        // Full or forbidden: the text stays in this window.
      }
    },
  };
}
