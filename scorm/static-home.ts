import type { CourseOutline } from '../src/domain/course/course.ts';
import type { PageSettings } from '../src/domain/course/page-settings.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/**
 * The course home as plain HTML, painted before any script has come: title, what it is, its modules, the disclaimer. The
 * player takes its place. Content is untrusted, so every text is escaped.
 */
function staticHome(course: CourseOutline): string {
  const modules = course.modules.map(
    ({ title, summary }) =>
      `<li class="mod"><span class="em"></span><div><h2>${escapeHtml(title)}</h2><p class="what">${escapeHtml(summary)}</p></div></li>`,
  );
  return [
    '<header class="bar"><span class="brand"><span lang="en" dir="ltr">Borderless</span></span></header>',
    `<main class="home"><div class="hero"><div class="stack"><h1>${escapeHtml(course.title)}</h1>`,
    `<p class="lead col">${escapeHtml(course.subtitle)}</p></div></div>`,
    `<ol class="mods">${modules.join('')}</ol>`,
    `<p class="small muted">${escapeHtml(course.disclaimer)}</p></main>`,
  ].join('');
}

/** JSON inside a page: no text of the course can end the script element. */
function scriptJson(id: string, value: unknown): string {
  return `<script type="application/json" id="${id}">${JSON.stringify(value).replace(/</g, '\\u003c')}</script>`;
}

/** What the player's index.html gets for one course: language, title, outline and settings in its head, the home in its root. */
export function coursePage(page: string, course: CourseOutline, settings: PageSettings): string {
  const head = `${scriptJson('course-outline', course)}\n    ${scriptJson('course-settings', settings)}`;
  return page
    .replace('<html lang="en" dir="ltr">', () => `<html lang="${escapeHtml(course.language)}" dir="ltr">`)
    .replace(/<title>.*?<\/title>/, () => `<title>${escapeHtml(course.title)}</title>`)
    .replace('<!--course-head-->', () => head)
    .replace('<!--course-home-->', () => staticHome(course));
}
