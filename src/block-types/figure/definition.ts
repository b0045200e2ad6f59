import type { Problem } from '../../schema/problem.ts';
import type { BlockTypeDefinition } from '../define-block-type.ts';
import { examples } from './examples.ts';
import { schema } from './schema.ts';

export const figure: BlockTypeDefinition = { type: 'figure', version: 1, schema, examples, check: hasWords };

/** A picture says what it shows, or that it shows nothing of weight (WCAG 1.1.1). */
function hasWords({ alt, decorative }: Readonly<Record<string, unknown>>): Problem[] {
  if (decorative === true || (typeof alt === 'string' && alt.trim() !== '')) return [];
  return [
    {
      code: 'missing-alt',
      path: [alt === undefined ? 'image' : 'alt'],
      message: 'This image has no words for those who do not see it.',
      mend: 'Write "alt": what the image shows, at most 150 characters; or "decorative": true if it says nothing.',
    },
  ];
}
