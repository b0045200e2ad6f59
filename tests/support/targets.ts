import type { Page } from 'playwright-core';

/**
 * Controls that are too small to be hit: 24 px at least each way, 44 px for those that lead on. What answers to a tap counts,
 * so a radio button has its row. Links inside a sentence are exempt (WCAG 2.2, 2.5.8).
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const primary = '.btn.main, .dock .btn, .check-row .btn, .opt, .match select, .mv button, .bar .ib, .qmap a';
    const controls = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary');
    return [...controls].flatMap((control) => {
      const row = control.matches('input') ? (control.closest<HTMLElement>('.opt') ?? control) : control;
      const { width, height } = row.getBoundingClientRect();
      const style = getComputedStyle(row);
      if (width <= 1 || height <= 1 || style.visibility === 'hidden' || !row.checkVisibility()) return [];
      if (control.matches('a, .term') && style.display === 'inline') return [];
      const least = row.matches(primary) ? 44 : 24;
      if (width >= least - 0.5 && height >= least - 0.5) return [];
      return [`${Math.round(width)} × ${Math.round(height)}, not ${least}: ${control.outerHTML.slice(0, 150)}`];
    });
  });
}
