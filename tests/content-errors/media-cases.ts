import type { ErrorCase } from './error-case.ts';

const dot = 'media/dot.svg';
const drawn = (inner: string, attributes = '') => ({
  [dot]: `<svg xmlns="http://www.w3.org/2000/svg"\n${attributes}>${inner}</svg>`,
});
const again = 'Save it again as plain SVG, with all that it shows inside.';
const unsafe = (at: string, message: string, mend: string) =>
  `${dot}:${at} error unsafe-picture ${message}\n    ${mend}`;

export const mediaCases: readonly ErrorCase[] = [
  {
    name: 'a drawing with a script',
    change: drawn('<script>go()</script>'),
    expected: [unsafe('2:10', 'The drawing holds <script>, which is not drawing.', `Take <script> out. ${again}`)],
  },
  {
    name: 'a drawing that holds a page',
    change: drawn('<foreignObject/>'),
    expected: [
      unsafe('2:18', 'The drawing holds <foreignObject>, which is not drawing.', `Take <foreignObject> out. ${again}`),
    ],
  },
  {
    name: 'a drawing that runs a script when it is shown',
    change: drawn('', 'onload="go()"'),
    expected: [unsafe('2:15', 'onload of <svg> runs a script.', `Take onload out. ${again}`)],
  },
  {
    name: 'a drawing with a part from elsewhere',
    change: drawn('<use href="https://example.org/x.svg#a"/>'),
    expected: [unsafe('2:43', 'href of <use> leads out of the picture.', `Take href out. ${again}`)],
  },
  {
    name: 'a drawing whose style loads a font',
    change: drawn('<style>@import "x.css";</style>'),
    expected: [unsafe('2:26', 'A style of the drawing loads something.', again)],
  },
  {
    name: 'a drawing with a DOCTYPE',
    change: { [dot]: '<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg xmlns="http://www.w3.org/2000/svg"/>' },
    expected: [unsafe('1:33', 'The drawing has a DOCTYPE, which can load or multiply things.', 'Take it out.')],
  },
  {
    name: 'a page among the media',
    change: { 'media/page.html': '<p>Hello' },
    expected: [
      'media/page.html:1:1 error media-kind This is no picture, sound or film that browsers and LMSs know.\n    Save it as .png, .jpg, .webp, .gif, .svg, .mp3, .m4a, .mp4 or .webm (words beside it as .vtt and .txt), or take it out of media.',
    ],
  },
];
