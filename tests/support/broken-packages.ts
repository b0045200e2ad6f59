import { changed, type ForeignFiles, foreign12, foreign2004, foreignCmi5, zipOf } from './foreign-packages.ts';
import { handMadeZip } from './hand-made-zip.ts';

/** A package with the page, styles or script extended. */
const added = (path: string, text: string, files: ForeignFiles = foreign12): ForeignFiles => ({
  ...files,
  [path]: (files[path] ?? '') + text,
});
export const manifest = (from: string, to: string, files: ForeignFiles = foreign12) =>
  changed(files, 'imsmanifest.xml', from, to);
const cmi5 = (from: string, to: string) => changed(foreignCmi5, 'cmi5.xml', from, to);
const renamed = (files: ForeignFiles, from: string, to: string): ForeignFiles => {
  const { [from]: text = '', ...others } = files;
  return { ...others, [to]: text };
};
const without = (files: ForeignFiles, path: string): ForeignFiles =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));
export const listed = (path: string, text = '') => ({
  ...manifest('<file href="style.css"/>', `<file href="style.css"/><file href="${path}"/>`),
  [path]: text,
});

/** Each breaks one thing: exactly this requirement fails, and no other. */
export const failing: readonly (readonly [requirement: string, what: string, files: ForeignFiles])[] = [
  [
    'manifest-in-root',
    'a folder in the zip',
    Object.fromEntries(Object.entries(foreign12).map(([path, text]) => [`lifting/${path}`, text])),
  ],
  ['manifest-in-root', 'a manifest in capitals', renamed(foreign12, 'imsmanifest.xml', 'IMSManifest.xml')],
  ['manifest-well-formed', 'a tag that is not closed', manifest('</organization>\n', '')],
  [
    'manifest-well-formed',
    'a bare ampersand',
    manifest('<title>Safe lifting</title>\n      <item', '<title>A & B</title>\n      <item'),
  ],
  [
    'manifest-no-dtd',
    'an entity that reads a file',
    manifest('<manifest ', '<!DOCTYPE manifest [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<manifest '),
  ],
  ['manifest-standard', 'an unknown edition', manifest('<schemaversion>1.2<', '<schemaversion>1.3<')],
  [
    'manifest-schema',
    'elements in the wrong order',
    manifest(
      '<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>',
      '<metadata><schemaversion>1.2</schemaversion><schema>ADL SCORM</schema></metadata>',
    ),
  ],
  [
    'manifest-schema',
    'an element that is none',
    manifest('</imsss:objectives>', '</imsss:objectives><imsss:rollup/>', foreign2004),
  ],
  ['identifier-form', 'an identifier that begins with a digit', manifest('identifier="I1"', 'identifier="1I"')],
  ['identifier-unique', 'an identifier twice', manifest('identifier="I1"', 'identifier="O1"')],
  ['identifier-resolves', 'an item that refers to nothing', manifest('identifierref="R1"', 'identifierref="R2"')],
  ['organization-default', 'a default that is not there', manifest('default="O1"', 'default="O2"', foreign2004)],
  ['launch-any', 'a resource without a page', manifest(' href="index.html">', '>')],
  ['launch-sco', 'an asset in the place of a SCO', manifest('scormtype="sco"', 'scormtype="asset"')],
  ['launch-sco', 'scormType as the other standard writes it', manifest('scormtype', 'scormType')],
  ['launch-file', 'a page that is not there', without(foreign12, 'index.html')],
  ['file-there', 'a listed file that is not there', without(foreign2004, 'lift.svg')],
  ['file-case', 'a file in other capitals', renamed(foreign12, 'lift.svg', 'Lift.svg')],
  [
    'file-inside',
    'a path that leads out',
    manifest('<file href="style.css"/>', '<file href="style.css"/><file href="../style.css"/>'),
  ],
  [
    'file-inside',
    'an absolute path',
    manifest('<file href="style.css"/>', '<file href="style.css"/><file href="/style.css"/>'),
  ],
  [
    'file-local',
    'a page of another server',
    manifest('adlcp:scormtype="sco" href="index.html"', 'adlcp:scormtype="sco" href="https://example.org/"'),
  ],
  [
    'file-metadata',
    'metadata that is not there',
    manifest(
      '<schemaversion>1.2</schemaversion>',
      '<schemaversion>1.2</schemaversion><adlcp:location>about.xml</adlcp:location>',
    ),
  ],
  ['name-case', 'names that differ in capitals', { ...listed('Style.css') }],
  ['mastery-range', 'a mastery of 180', manifest('>80<', '>180<')],
  ['mastery-range', 'a mastery with a sign', manifest('>80<', '>80%<')],
  ['measure-range', 'a share written as a percentage', manifest('>0.8<', '>80<', foreign2004)],
  ['launch-data-length', 'launch data that is too long', manifest('level=1', 'x'.repeat(256))],
  ['remote-page', 'a script of another server', added('index.html', '<script src="//cdn.example.org/x.js"></script>')],
  ['remote-page', 'a font of another server', added('style.css', '@import "https://fonts.example.org/a.css";')],
  ['remote-script', 'a script that calls out', added('course.js', 'fetch("https://example.org/count")')],
  [
    'remote-script',
    'a page whose script calls out',
    added('index.html', '<script>new WebSocket("wss://example.org/")</script>'),
  ],
  ['cmi5-root', 'another namespace', cmi5('/v1/CourseStructure.xsd', '/v2/CourseStructure.xsd')],
  ['cmi5-ids', 'an id that is no IRI', cmi5('id="https://example.org/lifting/1"', 'id="unit 1"')],
  ['cmi5-url', 'an AU that is not there', cmi5('<url>index.html<', '<url>start.html<')],
  ['cmi5-mastery', 'a mastery of 80', cmi5('masteryScore="0.8"', 'masteryScore="80"')],
  ['cmi5-words', 'a word that is none', cmi5('moveOn="CompletedOrPassed"', 'moveOn="completed"')],
  [
    'cmi5-titles',
    'a description without a language',
    cmi5('<description><langstring lang="en">How to lift.</langstring></description>\n  </course>', '</course>'),
  ],
];

/** What is no failure, and is told all the same. */
export const remarked: readonly (readonly [requirement: string, files: ForeignFiles])[] = [
  ['manifest-encoding', manifest('<?xml', '\ufeff<?xml')],
  ['file-listed', { ...foreign12, 'notes.html': '' }],
  ['file-launch-listed', manifest('<file href="index.html"/>', '')],
  [
    'file-schemas',
    manifest(
      ' xmlns:adlcp',
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd" xmlns:adlcp',
    ),
  ],
  ['name-ending', listed('save.php')],
  ['name-length', listed(`${'x'.repeat(100)}.html`)],
  ['measure-counts', manifest(' satisfiedByMeasure="true"', '', foreign2004)],
  ['delivery-controls', manifest(' objectiveSetByContent="true"', '', foreign2004)],
  ['launch-titled', manifest('<title>Safe lifting</title>\n      <item', '<title></title>\n      <item')],
  ['launch-parameters', manifest('identifierref="R1"', 'identifierref="R1" parameters="?a=1"')],
  ['api-named', { ...foreign12, 'course.js': foreign2004['course.js'] ?? '' }],
  ['cmi5-move-on', cmi5(' moveOn="CompletedOrPassed"', '')],
  ['cmi5-local', cmi5('<url>index.html<', '<url>https://example.org/unit<')],
];

const entries = Object.entries(foreign12).map(([name, data]) => ({ name, data }));
const [first, ...others] = entries;

/** Zips that are broken as zips. */
export const brokenZips: readonly (readonly [requirement: string, what: string, zip: Uint8Array])[] = [
  ['zip-whole', 'the half of a zip', zipOf(foreign12).slice(0, 500)],
  ['zip-whole', 'a file that is none', new TextEncoder().encode('<html>Please log in</html>')],
  ['zip-plain', 'a password', handMadeZip([{ ...first, name: 'imsmanifest.xml', flags: 1 }, ...others])],
  ['zip-plain', 'another method', handMadeZip([{ ...first, name: 'imsmanifest.xml', method: 12 }, ...others])],
  ['zip-paths', 'a name that leads out', handMadeZip([...entries, { name: '../../etc/x' }])],
  ['zip-paths', 'backslashes', handMadeZip([...entries, { name: 'img\\a.png' }])],
  ['zip-links', 'a link', handMadeZip([...entries, { name: 'a', data: '/etc/passwd', unixMode: 0o120777 }])],
  ['zip-expansion', 'a bomb', handMadeZip([...entries, { name: 'a', data: new Uint8Array(4 * 1024 * 1024) }])],
];
