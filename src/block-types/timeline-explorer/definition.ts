import type { Problem } from '../../schema/problem.ts';
import type { BlockTypeDefinition } from '../define-block-type.ts';
import { examples } from './examples.ts';
import { schema } from './schema.ts';

export const timelineExplorer: BlockTypeDefinition = {
  type: 'timeline-explorer',
  version: 1,
  schema,
  examples,
  check: (source) => {
    // The parsed boundary: a source that the schema does not take has issues of its own.
    const { data } = schema.safeParse(source);
    return data ? [...twice(data), ...declared(data), ...findable(data)] : [];
  },
};

interface Explorer {
  readonly facets: readonly { readonly id: string; readonly title: string; readonly tags: readonly { id: string }[] }[];
  readonly cards: readonly { readonly id: string; readonly tags: readonly string[] }[];
}

/** Ids of facets, of tags over all facets, and of cards stand once each. */
function twice({ facets, cards }: Explorer): Problem[] {
  const places = [
    facets.map(({ id }, at) => ({ id, path: ['facets', at, 'id'] })),
    facets.flatMap(({ tags }, at) =>
      tags.map(({ id }, inside) => ({ id, path: ['facets', at, 'tags', inside, 'id'] })),
    ),
    cards.map(({ id }, at) => ({ id, path: ['cards', at, 'id'] })),
  ];
  return places.flatMap((entries) =>
    entries
      .filter(({ id }, at) => entries.findIndex((other) => other.id === id) !== at)
      .map(({ id, path }) => ({
        code: 'duplicate-id',
        path,
        message: `"${id}" is taken by an earlier entry.`,
        mend: 'Give this one an id of its own.',
      })),
  );
}

/** Cards carry tags that a facet declares, and each declared tag stands on a card. */
function declared({ facets, cards }: Explorer): Problem[] {
  const known = facets.flatMap(({ tags }) => tags.map(({ id }) => id));
  const unknown = cards.flatMap(({ tags }, at) =>
    tags.flatMap((tag, inside) =>
      known.includes(tag)
        ? []
        : [
            {
              code: 'unknown-tag',
              path: ['cards', at, 'tags', inside],
              message: `No facet of this block has a tag "${tag}".`,
              mend: `Use one of: ${known.join(', ')}; or add it to a facet.`,
            },
          ],
    ),
  );
  const unused = facets.flatMap(({ tags }, at) =>
    tags.flatMap(({ id }, inside) =>
      cards.some((card) => card.tags.includes(id))
        ? []
        : [
            {
              code: 'unused-tag',
              path: ['facets', at, 'tags', inside, 'id'],
              message: `No card carries the tag "${id}", so its filter shows nothing.`,
              mend: 'Put it on a card, or remove it.',
            },
          ],
    ),
  );
  return [...unknown, ...unused];
}

/** A card without a tag of a facet would vanish under each choice of that facet. */
function findable({ facets, cards }: Explorer): Problem[] {
  return cards.flatMap((card, at) =>
    facets
      .filter(({ tags }) => !tags.some(({ id }) => card.tags.includes(id)))
      .map(({ title, tags }) => ({
        code: 'untagged-card',
        path: ['cards', at, 'tags'],
        message: `"${card.id}" has no tag of the facet "${title}".`,
        mend: `Add one of: ${tags.map(({ id }) => id).join(', ')}.`,
      })),
  );
}
