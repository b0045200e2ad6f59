/** In words for a support ticket: how the window that holds the API is reached from the player's. */
export function whereIs(start: object, holder: object): string {
  const above = stepsUp(start, holder);
  if (above === 0) return 'in the own window';
  if (above !== undefined) return `${above} ${above === 1 ? 'window' : 'windows'} up (parent)`;
  const opener = look(start, 'opener');
  const behind = isWindow(opener) ? stepsUp(opener, holder) : undefined;
  if (behind !== undefined) return behind === 0 ? 'in the opener' : `${behind} up from the opener`;
  return 'behind the opener of the topmost window';
}

function stepsUp(start: object, holder: object): number | undefined {
  let window = start;
  for (let steps = 0; steps <= 500; steps++) {
    if (window === holder) return steps;
    const parent = look(window, 'parent');
    if (!isWindow(parent) || parent === window) return undefined;
    window = parent;
  }
  return undefined;
}

function look(window: object, name: string): unknown {
  try {
    return Reflect.get(window, name);
  } catch {
    return undefined;
  }
}

function isWindow(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
