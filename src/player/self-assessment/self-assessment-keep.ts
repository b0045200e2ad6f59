import {
  isReadable,
  nothingAssessed,
  readSelfAssessment,
  type SelfAssessment,
  writeSelfAssessment,
} from './self-assessment.ts';

type KeepStorage = Pick<Storage, 'getItem' | 'setItem'> & Partial<Pick<Storage, 'removeItem'>>;

/** What this device keeps; nothing where nothing readable is kept. */
export function keptAssessment(storage: KeepStorage | undefined, key: string): SelfAssessment {
  try {
    const read = readSelfAssessment(storage?.getItem(key) ?? '');
    return isReadable(read) ? read : nothingAssessed;
  } catch {
    return nothingAssessed;
  }
}

export function keepAssessment(storage: KeepStorage | undefined, key: string, assessment: SelfAssessment): void {
  try {
    storage?.setItem(key, writeSelfAssessment(assessment));
  } catch {
    // Full or forbidden: it stays in this window.
  }
}

/** Nothing of it stays on the device. */
export function forgetAssessment(storage: KeepStorage | undefined, key: string): void {
  try {
    if (storage?.removeItem) storage.removeItem(key);
    else storage?.setItem(key, '');
  } catch {
    // Forbidden: then nothing was kept either.
  }
}
