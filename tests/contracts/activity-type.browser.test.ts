import { describe, expect, it } from 'vitest';
import { allLooks, axeFindingsInLooks, overflowInAllLooks } from '../support/axe.ts';
import { exampleActivities } from '../support/example-activities.ts';
import { languages } from '../support/gallery.ts';
import { galleryPage } from '../support/gallery-page.ts';
import { clippedWords, unnamedControls } from '../support/question-on-page.ts';

// The first example of every activity type in the gallery, in a real browser: at the start, half played, and after a bad round.
const shown = galleryPage();

const first = exampleActivities().filter(
  ({ definition }, at, all) => all.findIndex((other) => other.definition === definition) === at,
);
const cases = first.flatMap(({ definition: { type }, example: { rounds }, activity: { id } }) => {
  const { best, poor } = rounds;
  return [
    { title: `${type}, at the start`, address: { type, id } },
    {
      title: `${type}, half played`,
      address: { type, id, moves: best.moves.slice(0, Math.ceil(best.moves.length / 2)) },
    },
    { title: `${type}, played badly`, address: { type, id, moves: poor.moves } },
  ];
});

describe.each(cases)('$title', ({ address }) => {
  it('has no finding of axe in any look', async () => {
    await shown.open(address);
    expect(await axeFindingsInLooks(shown.page, address, allLooks)).toEqual([]);
  });

  it('fits 320 px, and a phone with text of double size', async () => {
    await shown.open(address);
    expect(await overflowInAllLooks(shown.page, address)).toEqual([]);
  });

  it.each(languages)('shows all of its words: %s', async (language) => {
    await shown.open(address, { language, text: 200 });
    await shown.page.setViewportSize({ width: 360, height: 640 });
    expect(await clippedWords(shown.page)).toEqual([]);
  });

  it('calls every control by what stands on it, with room for a finger', async () => {
    await shown.open(address);
    expect(await unnamedControls(shown.page)).toEqual([]);
    await shown.page.setViewportSize({ width: 360, height: 640 });
    const small = await shown.page
      .locator('.sample :is(button, select, input:not([type="radio"], [type="checkbox"]), summary)')
      .evaluateAll((controls) =>
        controls.flatMap((control) => {
          const { height } = control.getBoundingClientRect();
          const shownAt = control.checkVisibility();
          return shownAt && height < 44 ? [`${Math.round(height)} px: ${control.outerHTML.slice(0, 120)}`] : [];
        }),
      );
    expect(small).toEqual([]);
  });

  it('takes the keyboard to each of its controls, in the order in which they stand', async () => {
    await shown.open(address);
    const wanted = await shown.page
      .locator('.sample :is(a[href], button, select, input, textarea, summary, [tabindex="0"])')
      .evaluateAll(
        (controls) =>
          controls.filter(
            (control) =>
              control.checkVisibility() &&
              !control.matches(':disabled') &&
              !(control instanceof HTMLInputElement && control.type === 'radio') &&
              (control as HTMLElement).tabIndex >= 0,
          ).length,
      );
    const reached = new Set<string>();
    for (let press = 0; press < wanted + 40; press++) {
      await shown.page.keyboard.press('Tab');
      const at = await shown.page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused?.closest('.sample') || focused.classList.contains('sample')) return undefined;
        if (focused instanceof HTMLInputElement && focused.type === 'radio') return `radio ${focused.name}`;
        return String([...document.querySelectorAll('.sample *')].indexOf(focused));
      });
      if (at === undefined) break;
      reached.add(at);
    }
    expect([...reached].filter((at) => !at.startsWith('radio')).length).toBe(wanted);
  });
});

describe('the examples of activities', () => {
  it('are there', () => {
    expect(first.length).toBeGreaterThan(0);
  });
});
