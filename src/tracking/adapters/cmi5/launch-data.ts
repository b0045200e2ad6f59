import type { Launch } from '../../tracker.ts';
import { isObject, isWebAddress, parseJson } from './launch-parameters.ts';

/** The LMS's document `LMS.LaunchData` (cmi5 10), as far as a course needs it; `entitlementKey` is for paid content. */
export interface LaunchData {
  /** Goes into the context of every statement, unaltered. */
  readonly contextTemplate: Readonly<Record<string, unknown>>;
  readonly mode: Launch['mode'];
  /** 0 to 1, as the LMS gave it. */
  readonly masteryScore?: number | undefined;
  readonly moveOn?: string | undefined;
  readonly returnUrl?: string | undefined;
}

/** Undefined where it is no such document. */
export function readLaunchData(text: string): LaunchData | undefined {
  const value = parseJson(text);
  if (!isObject(value) || !isObject(value.contextTemplate)) return undefined;
  const { contextTemplate, launchMode, masteryScore, moveOn, returnURL } = value;
  const isMastery = typeof masteryScore === 'number' && masteryScore >= 0 && masteryScore <= 1;
  return {
    contextTemplate,
    mode: launchMode === 'Browse' ? 'browse' : launchMode === 'Review' ? 'review' : 'normal',
    masteryScore: isMastery ? masteryScore : undefined,
    moveOn: typeof moveOn === 'string' ? moveOn : undefined,
    returnUrl: typeof returnURL === 'string' && isWebAddress(returnURL) ? returnURL : undefined,
  };
}

/** The first language of the Agent Profile `cmi5LearnerPreferences`, a list in the learner's order (cmi5 11.1). */
export function readLanguages(text: string): readonly string[] {
  const value = parseJson(text);
  if (!isObject(value) || typeof value.languagePreference !== 'string') return [];
  return value.languagePreference
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}
