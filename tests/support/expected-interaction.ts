import type { InteractionDetail } from '../../src/domain/progress/interaction.ts';
import type { HostedStandard } from './package-host.ts';

interface ExpectedInteraction {
  readonly type: string;
  readonly response: string;
  /** The first one: what an LMS shows as the right response. */
  readonly pattern: string;
}

type Ids = readonly string[];
type Pairs = readonly (readonly [string, string])[];

/**
 * What the LMS must hold of a response, written a second time and without the adapters, by the tables of SCORM 1.2 RTE 3.4.4
 * (one character an item, braces where all are needed) and SCORM 2004 RTE 4.2.9 (ids, `[,]` `[.]` `[:]`).
 */
export function expectedInteraction(standard: HostedStandard, detail: InteractionDetail): ExpectedInteraction {
  const old = standard === 'scorm-1.2';
  const comma = old ? ',' : '[,]';
  switch (detail.kind) {
    case 'true-false': {
      const say = (value: boolean) => (old ? String(value).charAt(0) : String(value));
      return { type: 'true-false', response: say(detail.response), pattern: say(detail.correct) };
    }
    case 'choice': {
      const all = detail.choices.map(({ id }) => id);
      const say = (ids: Ids) =>
        all
          .filter((id) => ids.includes(id))
          .map((id) => name(id, all, old))
          .join(comma);
      if (detail.anyOf) {
        const each = all.filter((id) => detail.correct.includes(id)).map((id) => name(id, all, old));
        return { type: 'choice', response: say(detail.response), pattern: old ? each.join(comma) : (each[0] ?? '') };
      }
      const pattern = say(detail.correct);
      return {
        type: 'choice',
        response: say(detail.response),
        pattern: old && detail.correct.length > 1 ? `{${pattern}}` : pattern,
      };
    }
    case 'sequencing': {
      const all = detail.choices.map(({ id }) => id);
      const say = (ids: Ids) => ids.map((id) => name(id, all, old)).join(comma);
      return { type: 'sequencing', response: say(detail.response), pattern: say(detail.correct[0] ?? []) };
    }
    case 'matching': {
      const [sources, targets] = [detail.sources.map(({ id }) => id), detail.targets.map(({ id }) => id)];
      const target = (id: string) => (old ? (targets.indexOf(id) + 1).toString(36) : name(id, targets, old));
      const say = (pairs: Pairs) =>
        pairs.map(([from, to]) => `${name(from, sources, old)}${old ? '.' : '[.]'}${target(to)}`).join(comma);
      const pattern = say(detail.correct);
      return { type: 'matching', response: say(detail.response), pattern: old ? `{${pattern}}` : pattern };
    }
    case 'numeric':
      return {
        type: 'numeric',
        response: String(detail.response),
        pattern: old ? String(detail.value) : `${detail.min}[:]${detail.max}`,
      };
    case 'fill-in': {
      const first = detail.accepted[0] ?? '';
      return old
        ? { type: 'fill-in', response: detail.response, pattern: first }
        : {
            type: 'fill-in',
            response: `{lang=en}${detail.response}`,
            pattern: `{case_matters=${detail.caseMatters}}{lang=en}${first}`,
          };
    }
  }
}

/** By authored order, never by the order on the screen. */
function name(id: string, all: Ids, old: boolean): string {
  return old ? String.fromCharCode('a'.charCodeAt(0) + all.indexOf(id)) : id.replaceAll('-', '_');
}
