import { describe, expect, it } from 'vitest';
import { brokenZips, failing, listed, manifest, remarked } from '../../../tests/support/broken-packages.ts';
import { foreign12, foreign2004, foreignCmi5, zipOf } from '../../../tests/support/foreign-packages.ts';
import { examinePackage } from '../../doctor/examine-package.ts';
import { validateManifest } from './manifest-schema.ts';

async function found(zip: Uint8Array) {
  const { outcomes } = await examinePackage('it.zip', zip, validateManifest);
  const ids = (...kinds: readonly string[]) =>
    outcomes.filter(({ outcome }) => kinds.includes(outcome)).map(({ id }) => id);
  return { failed: ids('fail'), remarks: ids('warn', 'info'), outcomes };
}

describe('a sound package of another tool', () => {
  it.each([
    ['SCORM 1.2', foreign12],
    ['SCORM 2004 4th Edition', foreign2004],
    ['cmi5', foreignCmi5],
  ])('of %s meets every requirement', async (_, files) => {
    const { failed, remarks } = await found(zipOf(files));
    expect([...failed, ...remarks]).toEqual([]);
  });
});

describe('a broken package', () => {
  it.each(failing)('fails %s alone: %s', async (requirement, _, files) => {
    const { failed, outcomes } = await found(zipOf(files));
    expect(failed, JSON.stringify(outcomes.filter(({ outcome }) => outcome === 'fail'))).toEqual([requirement]);
  });

  it.each(brokenZips)('fails %s alone: %s', async (requirement, _, zip) => {
    expect((await found(zip)).failed).toEqual([requirement]);
  });

  it.each(remarked)('is remarked on for %s alone', async (requirement, files) => {
    const { failed, remarks } = await found(zipOf(files));
    expect([failed, remarks]).toEqual([[], [requirement]]);
  });

  it('with blanks in a name is remarked on for the name and for the address', async () => {
    expect((await found(zipOf(listed('my file.html')))).remarks).toEqual(['file-encoded', 'name-characters']);
  });

  it('is told where: file, line and column', async () => {
    const { outcomes } = await found(zipOf(manifest('identifierref="R1"', 'identifierref="R2"')));
    const outcome = outcomes.find(({ id }) => id === 'identifier-resolves');
    expect(outcome?.found).toEqual(['imsmanifest.xml:7:7 refers to "R2", and no resource has this identifier.']);
  });
});
