import type { LmsEdition } from '../support/lms-edition.ts';
import type { Fault, LmsMethod } from '../support/strict-lms.ts';
import { errorCodes, finalCodes, noSession } from './error-codes.ts';
import type { LmsFault, Planned } from './fault-plan.ts';

/** What the LMS does instead of its work. */
export function effectOf(
  edition: LmsEdition,
  fault: Planned<LmsFault>,
  [method, element, value]: readonly [method: LmsMethod, element: string, value: string],
): Fault | undefined {
  const { name, codes } = edition;
  const code = codeOf(edition, fault);
  switch (fault.kind) {
    case 'set-false':
      return { returns: 'false', code };
    case 'set-false-kept':
      return { returns: 'false', code, works: true };
    case 'set-true-nothing':
      return { returns: 'true', code: '0' };
    case 'cut':
      return element === 'cmi.suspend_data'
        ? { returns: 'true', code: '0', works: true, keeps: value.slice(0, fault.detail) }
        : undefined;
    case 'get-false':
      return { returns: '', code: finalCodes.includes(code) ? codes.failed : code };
    case 'commit-false':
      return { returns: 'false', code };
    case 'commit-false-kept':
      return { returns: 'false', code, works: true };
    case 'commit-true-nothing':
      return { returns: 'true', code: '0', works: true };
    case 'throws':
      return { throws: new Error('The LMS throws') };
    case 'expired':
      return {
        returns: method === 'GetValue' ? '' : 'false',
        code: method === 'Initialize' ? codes.failed : noSession(name, method),
      };
    case 'logged-out':
      if (method !== 'Initialize')
        return { returns: method === 'GetValue' ? '' : 'false', code: noSession(name, method) };
      return { returns: 'true', code: '0' };
    default:
      return undefined;
  }
}

/** Whether a part of an interaction may now miss in the record: refused for good, or dropped unseen. */
export function drops(edition: LmsEdition, fault: Planned<LmsFault>, element: string): boolean {
  if (!element.startsWith('cmi.interactions')) return false;
  const isRefused = fault.kind === 'set-false' || fault.kind === 'set-false-kept';
  return fault.kind === 'set-true-nothing' || (isRefused && finalCodes.includes(codeOf(edition, fault)));
}

function codeOf({ name, codes }: LmsEdition, { detail }: Planned<LmsFault>): string {
  const all = errorCodes[name] ?? [];
  return all[detail % all.length] ?? codes.failed;
}
