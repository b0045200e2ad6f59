/** Where an address in a manifest leads. */
export interface Resolved {
  /** Path in the package; undefined where it leads out of it or nowhere. */
  readonly path: string | undefined;
  /** It names another server. */
  readonly isRemote: boolean;
}

/** @param base What xml:base says, joined from the root down; `""` for none. */
export function resolveHref(written: string, base = ''): Resolved {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(written)) return { path: undefined, isRemote: true };
  const [plain = ''] = (base + written).split(/[?#]/);
  const path = decoded(plain);
  if (path === undefined || path === '' || /^[/\\]/.test(path)) return { path: undefined, isRemote: false };
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..' && steps.pop() === undefined) return { path: undefined, isRemote: false };
    if (step !== '' && step !== '.' && step !== '..') steps.push(step);
  }
  return { path: steps.join('/'), isRemote: false };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
