import type { Page } from 'playwright-core';

/** What can be seen and heard of one control of a question. */
export interface ControlState {
  readonly html: string;
  readonly chosen: boolean;
  readonly value: string;
  /** Of the row or field that answers to a finger, in CSS pixels. */
  readonly height: number;
  readonly describedBy: string;
  /** By Tab or, among radio buttons, by the arrows; and not hidden. */
  readonly reachable: boolean;
  readonly readOnly: boolean;
}

export function controls(page: Page): Promise<ControlState[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.q :is(input, select, textarea, button)')].map((control) => {
      const target = control.closest('.opt') ?? control;
      const field = control instanceof HTMLInputElement ? control : undefined;
      const marked = field?.type === 'radio' || field?.type === 'checkbox';
      const typed =
        field && !marked ? field.value !== '' : control instanceof HTMLSelectElement && control.value !== '';
      return {
        html: control.outerHTML.slice(0, 150),
        value: (control as HTMLInputElement | HTMLSelectElement | HTMLButtonElement).value,
        chosen: marked ? field.checked : typed,
        height: target.getBoundingClientRect().height,
        describedBy: control.getAttribute('aria-describedby') ?? '',
        reachable: control.tabIndex >= 0 && !control.matches(':disabled') && control.checkVisibility(),
        readOnly: control.getAttribute('aria-disabled') === 'true' || field?.readOnly === true,
      };
    }),
  );
}

/** The words of the heading or control that has the focus, as they are read. */
export function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => (document.activeElement?.textContent ?? '').trim());
}

/** The state that stands at each judged row, as a word with an icon. */
export function rowStates(page: Page): Promise<{ readonly words: string; readonly hasIcon: boolean }[]> {
  return page
    .locator('.q .mark')
    .evaluateAll((marks) =>
      marks.map((mark) => ({ words: mark.textContent ?? '', hasIcon: mark.querySelector('svg') !== null })),
    );
}

/** The line that every judged row or field has, which stays where colours do not. */
export function judgedLines(page: Page): Promise<string[]> {
  return page.locator('.q :is(.is-bad, .is-ok)').evaluateAll((rows) =>
    rows.map((row) => {
      const field = row.matches('.typed') ? row.querySelector('input, select') : undefined;
      const { outlineStyle, borderInlineStartStyle } = getComputedStyle(field ?? row);
      return outlineStyle === 'none' ? borderInlineStartStyle : outlineStyle;
    }),
  );
}

/** Rows from whose middle a finger cannot scroll the page, since it would drag. */
export function rowsThatHoldTheFinger(page: Page): Promise<string[]> {
  return page.locator('.q [data-drop], .q .opt').evaluateAll((rows) =>
    rows.flatMap((row) => {
      row.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = row.getBoundingClientRect();
      const touched = document.elementFromPoint(x + width / 2, y + height / 2);
      return touched && getComputedStyle(touched).touchAction === 'auto' ? [] : [row.outerHTML.slice(0, 120)];
    }),
  );
}

const parts = {
  verdict: '.verdict',
  reason: '.bel, .fb > p, .explanation',
  source: 'details',
  next: '.fb-actions :is(a, button)',
};

/** The parts of the feedback in the order in which they are read; each once, where its first piece stands. */
export function readingOrder(page: Page): Promise<string[]> {
  return page.evaluate((selectors) => {
    const found = Object.entries(selectors).flatMap(([name, selector]) => {
      const element = [...document.querySelectorAll('.fb *')].find((inner) => inner.matches(selector));
      return element ? [{ name, element }] : [];
    });
    found.sort((a, b) => (a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    return found.map(({ name }) => name);
  }, parts);
}

/** Controls that somebody who speaks to the computer cannot call by the words on the screen. */
export function unnamedControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return [...document.querySelectorAll('.sample :is(input, select, textarea, button, a, summary)')].flatMap(
      (control) => {
        const said = control.getAttribute('aria-label') ?? '';
        const labels = 'labels' in control ? [...(control.labels as NodeListOf<HTMLLabelElement>)] : [];
        const seen = labels.length > 0 ? labels.map(words).join(' ') : words(control);
        const icon = control.querySelector('svg') !== null && seen === '';
        const called = seen !== '' ? said === '' || said.includes(seen) : icon && said !== '';
        return called ? [] : [control.outerHTML.slice(0, 150)];
      },
    );
  });
}

/** Elements that hide a part of their own words. What is hidden from eyes on purpose does not count. */
export function clippedWords(page: Page): Promise<string[]> {
  return page.locator('.sample *').evaluateAll((parts) =>
    parts.flatMap((part) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(part);
      const hides = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
      const cut = part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1;
      return hides && clipPath === 'none' && cut ? [part.outerHTML.slice(0, 120)] : [];
    }),
  );
}
