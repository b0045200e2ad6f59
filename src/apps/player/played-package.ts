import { hash32 } from '../../domain/assessment/random.ts';
import type { PageSettings } from '../../domain/course/page-settings.ts';
import type { PlayedPackage } from './changed-settings.ts';

/** What is played: as it was packaged, or as settings.json says where an administrator changed it. Never waits for long. */
export async function playedPackage(packed: PlayedPackage, page: PageSettings): Promise<PlayedPackage> {
  try {
    if (page.settings === undefined) return packed;
    const response = await fetch('settings.json', { cache: 'no-cache', signal: AbortSignal.timeout(4000) });
    const text = await response.text();
    if (!response.ok || hash32(text) === page.settings) return packed;
    return (await import('./changed-settings.ts')).underSettings(packed, text, page);
  } catch {
    // There is no such file, or it does not come: the course starts as it was packaged.
    return packed;
  }
}
