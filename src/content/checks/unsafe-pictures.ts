import { SaxesParser } from 'saxes';
import type { ContentIssue } from '../content-issue.ts';
import type { CourseFiles } from '../course-files.ts';

/** What a drawing is made of. Whatever runs, loads, animates or holds a page stands nowhere here. */
const drawing = new Set(
  `svg g defs symbol use title desc metadata style path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop clipPath mask pattern marker image switch filter feBlend feColorMatrix
  feComponentTransfer feComposite feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feOffset
  feTurbulence feDropShadow`.split(/\s+/),
);

/** A part of the same file, or a picture that stands in it. */
const inside = /^\s*(#|data:image\/(png|jpeg|webp|gif);base64,)/i;
const outsideStyle = /@import|expression\s*\(|url\(\s*["']?\s*(?!#)/i;
const endings = /\.(png|jpe?g|webp|gif|svg|mp3|m4a|mp4|webm|vtt|txt)$/i;

/**
 * Media are untrusted: an SVG that is opened by itself is a page, and its scripts run beside the LMS. So it is read as XML,
 * and anything but drawing is refused; other files are pictures, sound or film, or have no place here.
 */
export function unsafePictures({ media }: CourseFiles): ContentIssue[] {
  return Object.entries(media).flatMap(([path, bytes]) => {
    if (!endings.test(path)) return [wrongKind(path)];
    return /\.svg$/i.test(path) ? problemsOf(path, new TextDecoder().decode(bytes)) : [];
  });
}

function problemsOf(file: string, text: string): ContentIssue[] {
  const parser = new SaxesParser();
  const issues: ContentIssue[] = [];
  const note = (message: string, mend: string) => {
    const { line, columnIndex: column } = parser;
    issues.push({ file, line, column: column + 1, severity: 'error', code: 'unsafe-picture', message, mend });
  };
  parser.on('error', (error) =>
    note(`The drawing is not well-formed: ${error.message.replace(/^\d+:\d+: /, '')}`, saveAgain),
  );
  parser.on('doctype', () => note('The drawing has a DOCTYPE, which can load or multiply things.', 'Take it out.'));
  parser.on('processinginstruction', ({ target }) =>
    note(`The drawing has the instruction <?${target}?>, which can load a style.`, 'Take it out.'),
  );
  parser.on('opentag', ({ name, attributes }) => {
    if (!drawing.has(name))
      note(`The drawing holds <${name}>, which is not drawing.`, `Take <${name}> out. ${saveAgain}`);
    for (const [attribute, value] of Object.entries(attributes)) {
      const why = unsafeAttribute(attribute, value);
      if (why) note(`${attribute} of <${name}> ${why}.`, `Take ${attribute} out. ${saveAgain}`);
    }
  });
  const style = (written: string) => {
    if (outsideStyle.test(written)) note('A style of the drawing loads something.', saveAgain);
  };
  parser.on('text', style);
  parser.on('cdata', style);
  parser.write(text).close();
  return issues;
}

const saveAgain = 'Save it again as plain SVG, with all that it shows inside.';

function unsafeAttribute(name: string, value: string): string | undefined {
  if (/^on/i.test(name)) return 'runs a script';
  if (/^(.+:)?(href|src)$/i.test(name) && !inside.test(value)) return 'leads out of the picture';
  if (!/^xmlns(:|$)/.test(name) && /(javascript|vbscript)\s*:/i.test(value)) return 'runs a script';
  return outsideStyle.test(value) ? 'loads something' : undefined;
}

function wrongKind(file: string): ContentIssue {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    code: 'media-kind',
    message: 'This is no picture, sound or film that browsers and LMSs know.',
    mend: 'Save it as .png, .jpg, .webp, .gif, .svg, .mp3, .m4a, .mp4 or .webm (words beside it as .vtt and .txt), or take it out of media.',
  };
}
