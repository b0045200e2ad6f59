/** An object that an LMS put into a window, and that window. */
export interface FoundObject {
  readonly object: object;
  readonly window: object;
}

/** As ADL's own wrapper for 2004; its 7 for 1.2 is too few where an LMS nests more frames. */
const mostWindows = 500;

/**
 * Looks for an API as the standards say (SCORM 1.2 RTE 3.3.6, SCORM 2004 RTE 3.3.1): up the parents, then the opener and its
 * parents, then the opener of the topmost window. The own window comes last: some offline players put the API there, but
 * a course that defines a stub of its own must not find itself first. A frame of another origin throws on every look; it is
 * passed over, since its parent may be the LMS again.
 */
export function findInWindows(start: object, name: string, method: string): FoundObject | undefined {
  for (const window of candidates(start)) {
    const object = read(window, name);
    if (isObject(object) && canBeCalled(object, method)) return { object, window };
  }
  return undefined;
}

/** Whether the window that holds the API is still there: a pop-up outlives the LMS's window. */
export function isOpen({ window }: FoundObject): boolean {
  return read(window, 'closed') !== true;
}

function* candidates(start: object): Generator<object> {
  const own = chain(start);
  own.next();
  yield* own;
  yield* chain(read(start, 'opener'));
  const top = read(start, 'top');
  if (top !== start) yield* chain(isObject(top) ? read(top, 'opener') : undefined);
  yield start;
}

/** A window and its parents. The topmost window is its own parent. */
function* chain(start: unknown): Generator<object, undefined> {
  let window = start;
  for (let count = 0; isObject(window) && count <= mostWindows; count++) {
    yield window;
    const parent = read(window, 'parent');
    if (parent === window) return;
    window = parent;
  }
}

function read(object: object, name: string): unknown {
  try {
    return Reflect.get(object, name);
  } catch {
    return undefined;
  }
}

/** Host objects call their methods `object` or `unknown`. */
function canBeCalled(object: object, method: string): boolean {
  const found = read(object, method);
  return found !== null && found !== undefined && ['function', 'object', 'unknown'].includes(typeof found);
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
