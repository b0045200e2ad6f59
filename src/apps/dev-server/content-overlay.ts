import '../../ui/styles/tools.css';
import './content-overlay.css';
import type { ShownIssue } from './content-plugin.ts';

/** Lays the content's errors over the page of the dev server. Texts are set as text: content is untrusted. */
const host = document.createElement('div');
host.className = 'tool content-errors';
let hidden = false;
let at = 0;

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function button(text: string, className: string, act: () => void): HTMLElement {
  const made = element('button', className, text);
  made.setAttribute('type', 'button');
  made.addEventListener('click', act);
  return made;
}

function source({ lines, line, column, message }: ShownIssue): HTMLElement {
  const pre = element('pre', 'src');
  pre.tabIndex = 0;
  for (const { number, text } of lines) {
    pre.append(element('span', number === line ? 'hit' : '', element('span', 'l', String(number)), text));
    if (number === line) {
      pre.append(
        element('span', 'ptr', element('span', 'l', ''), `${' '.repeat(Math.max(0, column - 1))}^ ${message}`),
      );
    }
  }
  return pre;
}

function list(errors: readonly ShownIssue[]): HTMLElement {
  const items = errors.slice(0, 50).map((issue, index) => {
    const link = button(issue.message, 'btn quiet sm', () => {
      at = index;
      show(errors);
    });
    return element(
      'li',
      '',
      element('span', 'st bad', issue.code),
      link,
      element('span', 'where2', `${issue.path}:${issue.line}:${issue.column}`),
    );
  });
  return element('ol', 'iss', ...items);
}

function show(errors: readonly ShownIssue[]): void {
  host.replaceChildren();
  const issue = errors[at % Math.max(1, errors.length)];
  if (!issue || hidden) {
    host.remove();
    return;
  }
  const title = element('h1', '', issue.message);
  title.id = 'content-error';
  title.tabIndex = -1;
  const place = `${issue.path}:${issue.line}:${issue.column}`;
  const over = element(
    'section',
    'over',
    element('p', 'st bad', `Content error ${(at % errors.length) + 1} of ${errors.length} · ${issue.code}`),
    title,
    element(
      'p',
      'row',
      element('code', '', place),
      button('Copy path', 'btn push', () => void navigator.clipboard?.writeText(place)),
    ),
    source(issue),
    element('h2', '', 'Mend'),
    element('p', '', issue.mend),
    element(
      'p',
      'row',
      button('Next error', 'btn main', () => {
        at = (at + 1) % errors.length;
        show(errors);
      }),
      button('Hide until the next save', 'btn', () => {
        hidden = true;
        show(errors);
      }),
      element('span', 'muted push', 'The page comes back by itself when the file is right.'),
    ),
    list(errors),
  );
  over.setAttribute('role', 'alertdialog');
  over.setAttribute('aria-labelledby', 'content-error');
  host.append(element('div', 'scrim', over));
  document.body.append(host);
  title.focus();
}

const first = document.getElementById('content-errors')?.textContent;
// The parsed boundary: the dev server wrote this list.
if (first) show(JSON.parse(first) as ShownIssue[]);

import.meta.hot?.on('borderless:content', (errors: ShownIssue[]) => {
  hidden = false;
  at = 0;
  show(errors);
});
