import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { type ExampleAddress, languages, look, sidewaysOverflow } from './gallery.ts';

interface Axe {
  run(
    part: string,
    options: object,
  ): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
    }[];
  }>;
}

/** Rules for WCAG A to AA and best practices are on; of the others these are asked for. */
const rules = {
  'color-contrast-enhanced': { enabled: true },
  'label-content-name-mismatch': { enabled: true },
  'target-size': { enabled: true },
};

/** Colours are what a theme changes. */
export const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** What axe finds in a part of the page, with the element and what to do. `only`: these rules and no others. */
export async function axeFindings(page: Page, part = '.sample', only?: readonly string[]): Promise<string[]> {
  // The builder brings all of axe into the page with each run; once is enough, and then it has one small thing to look at.
  if (!(await page.evaluate(() => 'axe' in window)))
    await new AxeBuilder({ page }).setLegacyMode().include('title').withRules('document-title').analyze();
  return page.evaluate(
    async ([part, which]) => {
      const { axe } = window as unknown as { axe: Axe };
      // Bar and dock lie over what stands at the edges of a phone; from under them anything can be scrolled.
      const edges = [...document.querySelectorAll<HTMLElement>('.bar, .dock')];
      for (const { style } of edges) style.position = 'static';
      const { violations } = await axe.run(part, { ...which, resultTypes: ['violations'] });
      for (const { style } of edges) style.position = '';
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
      );
    },
    [part, only ? { runOnly: { type: 'rule', values: only } } : { rules }] as const,
  );
}

/** The same for the activity of a course that an LMS shows in its frame. */
export async function axeFindingsInActivity(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include({ fromFrames: ['iframe', '.activity'] })
    .options({ rules })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

interface AxeLook {
  readonly language: (typeof languages)[number];
  readonly theme: 'light' | 'dark';
  /** CSS pixels. */
  readonly width: number;
  /** These rules and no others. */
  readonly only?: readonly string[];
}

/**
 * In light and dark, from left to right and from right to left, on a phone and on a desk. The rules that look at no colour
 * would find the same in both themes, so they look at one in each direction and width.
 */
export const allLooks: readonly AxeLook[] = languages.flatMap((language): AxeLook[] => [
  { language, theme: 'light', width: 360 },
  { language, theme: 'dark', width: 360, only: colourRules },
  { language, theme: 'dark', width: 1280 },
  { language, theme: 'light', width: 1280, only: colourRules },
]);

/** Each theme, direction and width once. */
export const twoLooks: readonly AxeLook[] = [
  { language: languages[0], theme: 'light', width: 360 },
  { language: languages[1], theme: 'dark', width: 1280 },
];

/** What axe finds in these looks, with where. */
export async function axeFindingsInLooks(
  page: Page,
  example: ExampleAddress,
  looks: readonly AxeLook[],
): Promise<string[]> {
  const found: string[] = [];
  for (const { language, theme, width, only } of looks) {
    await look(page, example, { language, theme });
    await page.setViewportSize({ width, height: 900 });
    const findings = await axeFindings(page, '.sample', only);
    found.push(...findings.map((finding) => `${theme}, ${language}, ${width} px: ${finding}`));
  }
  return found;
}

/** On the narrowest phone, and on a usual one with text of double size: what sticks out. */
export async function overflowInAllLooks(page: Page, example: ExampleAddress): Promise<string[]> {
  const found: string[] = [];
  for (const language of languages) {
    for (const [width, text] of [
      [320, 100],
      [360, 200],
    ] as const) {
      await look(page, example, { language, text });
      await page.setViewportSize({ width, height: 640 });
      found.push(...(await sidewaysOverflow(page)).map((part) => `${language}, ${width} px, ${text} %: ${part}`));
    }
  }
  return found;
}
