import { describe, expect, it } from 'vitest';
import { packageLimits } from './limits.ts';
import { readManifest } from './read-manifest.ts';
import { PackageRefusal } from './refusal.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A package with these files besides its manifest. */
const withManifest = (manifest: string | Uint8Array, ...names: string[]) =>
  new Map([
    ['imsmanifest.xml', typeof manifest === 'string' ? bytes(manifest) : manifest],
    ...names.map((name) => [name, bytes('x')] as const),
  ]);

interface Parts {
  readonly version?: string;
  readonly items?: string;
  readonly resources?: string;
  readonly before?: string;
}

const item = '<item identifier="i" identifierref="r"><title>First</title></item>';
const sco = '<resource identifier="r" adlcp:scormType="sco" href="index.html"/>';
const manifest = ({ version = '1.2', items = item, resources = sco, before = '' }: Parts = {}) =>
  `<?xml version="1.0"?>${before}<manifest identifier="course-1"><metadata><schemaversion>${version}</schemaversion></metadata>
  <organizations default="o"><organization identifier="other"><title>Other</title></organization>
  <organization identifier="o"><title>Safe &amp; sound</title>${items}</organization></organizations>
  <resources>${resources}</resources></manifest>`;

function refusal(text: string | Uint8Array, ...names: string[]): PackageRefusal {
  try {
    readManifest(withManifest(text, ...names));
  } catch (error) {
    if (error instanceof PackageRefusal) return error;
    throw error;
  }
  throw new Error('It was read.');
}

describe('a manifest of SCORM', () => {
  it.each([
    ['1.2', '1.2', 'SCORM 1.2'],
    ['CAM 1.3', '2004', 'SCORM 2004 2nd Edition'],
    ['2004 3rd Edition', '2004', 'SCORM 2004 3rd Edition'],
    [' 2004 4th Edition\n', '2004', 'SCORM 2004 4th Edition'],
  ])('says its edition: %s', (version, standard, edition) => {
    expect(readManifest(withManifest(manifest({ version }), 'index.html'))).toMatchObject({ standard, edition });
  });

  it('says its name, its title and what to launch, in the organization that is the default', () => {
    expect(readManifest(withManifest(manifest(), 'index.html'))).toMatchObject({
      identifier: 'course-1',
      title: 'Safe & sound',
      launchables: [
        { identifier: 'i', title: 'First', path: 'index.html', query: '', isSco: true, passing: undefined },
      ],
    });
  });

  it('lists several SCOs in their order, and no asset beside them', () => {
    const items = `<item identifier="folder"><title>Part</title>
      <item identifier="b" identifierref="two"/><item identifier="a" identifierref="one"/></item>
      <item identifier="c" identifierref="pdf"/><item identifier="d" identifierref="gone"/>`;
    const resources = `<resource identifier="one" scormtype="sco" href="1.html"/>
      <resource identifier="two" adlcp:scormType="SCO" href="2.html"/><resource identifier="pdf" href="a.pdf"/>
      <resource identifier="gone" adlcp:scormtype="sco" href="gone.html"/>`;
    const { launchables } = readManifest(withManifest(manifest({ items, resources }), '1.html', '2.html', 'a.pdf'));
    expect(launchables.map(({ identifier, path }) => [identifier, path])).toEqual([
      ['b', '2.html'],
      ['a', '1.html'],
    ]);
  });

  it('launches an asset where there is no SCO, and a resource where there is no item', () => {
    const resources = '<resource identifier="r" href="index.html"/>';
    const { launchables } = readManifest(withManifest(manifest({ resources }), 'index.html'));
    expect(launchables).toMatchObject([{ identifier: 'i', isSco: false }]);
    const without = readManifest(withManifest(manifest({ items: '' }), 'index.html'));
    expect(without.launchables).toMatchObject([{ identifier: 'r', isSco: true }]);
  });

  it.each([
    ['index.html?a=1#top', '', '?a=1#top'],
    ['index.html', '?b=2', '?b=2'],
    ['index.html?a=1', '&b=2', '?a=1&b=2'],
    ['index.html?a=1#top', 'b=2', '?a=1&b=2#top'],
    ['index.html', '#end', '#end'],
    ['index.html#top', '#end', '#top'],
  ])('says what is told to the file: %s with %s', (href, parameters, query) => {
    const escaped = parameters.replaceAll('&', '&amp;');
    const items = `<item identifier="i" identifierref="r" parameters="${escaped}"/>`;
    const resources = `<resource identifier="r" scormtype="sco" href="${href}"/>`;
    const [found] = readManifest(withManifest(manifest({ items, resources }), 'index.html')).launchables;
    expect(found).toMatchObject({ path: 'index.html', query });
  });

  it('finds a file by its base and by its escaped name', () => {
    const resources = '<resource identifier="r" scormtype="sco" xml:base="start/" href="my%20page.html"/>';
    const [found] = readManifest(withManifest(manifest({ resources }), 'start/my page.html')).launchables;
    expect(found).toMatchObject({ path: 'start/my page.html' });
  });

  it('says the score to pass and the objectives, as each standard writes them', () => {
    const mastery = item.replace('</item>', '<adlcp:masteryscore>80</adlcp:masteryscore></item>');
    expect(readManifest(withManifest(manifest({ items: mastery }), 'index.html')).launchables[0]?.passing).toBe(80);
    const sequencing = `<imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID="course">
      <imsss:minNormalizedMeasure>0.57</imsss:minNormalizedMeasure></imsss:primaryObjective>
      <imsss:objective objectiveID="basics"/></imsss:objectives></imsss:sequencing></item>`;
    const items = item.replace('</item>', sequencing);
    const [found] = readManifest(
      withManifest(manifest({ version: '2004 4th Edition', items }), 'index.html'),
    ).launchables;
    expect(found).toMatchObject({ passing: 57, objectives: ['course', 'basics'] });
  });

  it.each(['utf-16le', 'utf-16be'])('is read in %s', (encoding) => {
    const text = manifest();
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
    expect(readManifest(withManifest(new Uint8Array(view.buffer), 'index.html')).title).toBe('Safe & sound');
  });

  it('is read in the encoding that it names', () => {
    const text = manifest().replace('<?xml version="1.0"?>', '<?xml version="1.0" encoding="ISO-8859-1"?>');
    const latin = Uint8Array.from(text.replace('Safe', 'Café'), (letter) => letter.charCodeAt(0));
    expect(readManifest(withManifest(latin, 'index.html')).title).toBe('Café & sound');
  });
});

describe('a manifest is refused', () => {
  const bomb = '<!DOCTYPE m [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
  it.each<[string, string | Uint8Array, string, RegExp]>([
    ['with entities that grow', manifest({ before: bomb }), 'doctype', /DOCTYPE/],
    ['with an entity that reads a file', manifest({ before: '<!DOCTYPE m SYSTEM "file:///x">' }), 'doctype', /DOCTYPE/],
    ['with a DOCTYPE after comments', manifest({ before: '\n<!-- a --><?b c?>\n<!DOCTYPE m>' }), 'doctype', /DOCTYPE/],
    ['with an entity that is not defined', manifest({ items: '<item>&evil;</item>' }), 'xml', /line 3/],
    ['that is not well-formed', manifest({ items: '<item>' }), 'xml', /not well-formed XML: line 3, column \d+: /],
    ['that ends early', manifest().slice(0, -20), 'xml', /well-formed/],
    ['with elements too deep', manifest({ items: '<item>'.repeat(20_000) }), 'xml', /100 elements inside each other/],
    ['that is another document', '<html/>', 'xml', /root is not <manifest>/],
    ['that is empty', '', 'xml', /no element|document must contain/],
    ['in bytes that are no UTF-8', Uint8Array.of(60, 255, 62), 'encoding', /as utf-8/],
    ['in an encoding that nobody knows', '<?xml version="1.0" encoding="x-none"?><manifest/>', 'encoding', /x-none/],
    ['of AICC', manifest({ version: 'AICC' }), 'notScorm', /“AICC”/],
    ['that launches a file that is not there', manifest(), 'nothingToLaunch', /nothing to launch/],
  ])('%s', (_what, text, reason, message) => {
    const error = refusal(text);
    expect([error.reason, error.message]).toEqual([reason, expect.stringMatching(message)]);
  });

  it.each(['https://example.org/index.html', '../index.html', '//example.org/x', 'javascript:alert(1)'])(
    'that would launch %s',
    (href) => {
      const resources = `<resource identifier="r" scormtype="sco" href="${href}"/>`;
      expect(refusal(manifest({ resources }), 'index.html').reason).toBe('nothingToLaunch');
    },
  );

  it('that is too large', () => {
    const small = { ...packageLimits, manifest: 100 };
    expect(() => readManifest(withManifest(manifest(), 'index.html'), small)).toThrow(/larger than/);
  });

  it('that is missing, and is told where another one lies', () => {
    expect(() => readManifest(new Map())).toThrow(/no imsmanifest\.xml, so it is no SCORM/);
    expect(() => readManifest(new Map([['course/imsmanifest.xml', bytes('')]]))).toThrow(
      /“course\/imsmanifest\.xml” lies deeper/,
    );
  });

  it('not for words that only look like a DOCTYPE', () => {
    const before = '<!-- <!DOCTYPE x> -->';
    expect(readManifest(withManifest(manifest({ before }), 'index.html')).title).toBe('Safe & sound');
  });
});
