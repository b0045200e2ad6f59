import type { Problem } from '../../schema/problem.ts';
import { changedCharacters, utf8 } from './bytes.ts';
import { liveNames } from './reserved-names.ts';
import type { EvidenceBenchSource as Source } from './schema.ts';
import { sha256Hex } from './sha256.ts';

type Path = Problem['path'];

export const problem = (code: string, path: Path, message: string, mend: string): Problem => ({
  code,
  path,
  message,
  mend,
});

/** Ids of a list that stand twice in it. */
export function twice(path: Path, entries: readonly { readonly id: string }[]): Problem[] {
  return entries.flatMap(({ id }, at) =>
    entries.findIndex((other) => other.id === id) < at
      ? [
          problem(
            'duplicate-id',
            [...path, at, 'id'],
            `The id "${id}" stands twice.`,
            'Give each entry an id of its own.',
          ),
        ]
      : [],
  );
}

/** A key that names nothing. */
export function keyAmong(path: Path, key: string, entries: readonly { readonly id: string }[]): Problem[] {
  return entries.some(({ id }) => id === key)
    ? []
    : [
        problem(
          'dangling-key',
          path,
          `The answer key names "${key}", which is not there.`,
          `Use one of: ${entries.map(({ id }) => id).join(', ')}.`,
        ),
      ];
}

export function sceneProblems({ scene }: Source): Problem[] {
  if (!scene) return [];
  const ranked = scene.answerKey.flat();
  const missing = scene.items.filter(({ id }) => ranked.filter((other) => other === id).length !== 1);
  const path = ['scene', 'answerKey'];
  return [
    ...twice(['scene', 'items'], scene.items),
    ...ranked.flatMap((id) => keyAmong(path, id, scene.items)),
    ...missing.map(({ id }) =>
      problem('tier-missing', path, `"${id}" does not stand in exactly one tier.`, 'Put each source into one tier.'),
    ),
  ];
}

export function fileProblems({ files }: Source): Problem[] {
  if (!files) return [];
  const list = ['files', 'list'];
  const differing = files.list.filter(({ recorded, found }) => found !== undefined && found !== recorded);
  const statements = files.meaning?.statements ?? [];
  return [
    ...twice(list, files.list),
    ...files.list.flatMap((file, at) => [
      ...exactText([...list, at, 'recorded'], file.recorded),
      ...(file.found === undefined ? [] : exactText([...list, at, 'found'], file.found)),
      ...recordedHash([...list, at, 'sha256'], file),
      ...oneCharacter([...list, at, 'found'], file),
    ]),
    ...(files.avalanche === undefined ? [] : exactText(['files', 'avalanche'], files.avalanche)),
    ...(differing.length === files.differing
      ? []
      : [
          problem(
            'other-number-differs',
            ['files', 'differing'],
            `${differing.length} of the files differ from the record, not ${files.differing}.`,
            'Correct the number, or the texts in `found`.',
          ),
        ]),
    ...twice(['files', 'meaning', 'statements'], statements),
    ...(files.meaning && !(statements.some(({ isShown }) => isShown) && statements.some(({ isShown }) => !isShown))
      ? [
          problem(
            'one-sided',
            ['files', 'meaning', 'statements'],
            'All statements belong to one group.',
            'Add one that the difference shows, and one that it does not.',
          ),
        ]
      : []),
  ];
}

function exactText(path: Path, text: string): Problem[] {
  return [
    ...(/[\r\p{Cc}]/u.test(text.replaceAll('\n', ''))
      ? [
          problem(
            'other-line-ends',
            path,
            'This text holds a carriage return or another control character.',
            'End lines with \\n alone, so that every tool counts the same bytes.',
          ),
        ]
      : []),
    ...liveNames(text).map((name) =>
      problem(
        'live-name',
        path,
        `${name} may be somebody's.`,
        'Use a domain that ends in .example, or an address of 192.0.2.0 to .255.',
      ),
    ),
  ];
}

function recordedHash(path: Path, { recorded, sha256 }: { recorded: string; sha256: string }): Problem[] {
  const computed = sha256Hex(utf8(recorded));
  return computed === sha256
    ? []
    : [problem('other-hash', path, 'This is not the SHA-256 of `recorded`.', `Write "${computed}".`)];
}

function oneCharacter(path: Path, { recorded, found }: { recorded: string; found?: string | undefined }): Problem[] {
  return found === undefined || changedCharacters(recorded, found) === 1
    ? []
    : [
        problem(
          'not-one-character',
          path,
          '`found` does not differ from `recorded` by exactly one character.',
          'Change one character and no more, or leave `found` out.',
        ),
      ];
}
