import { describe, expect, it } from 'vitest';
import { story, storyNode, storyOption } from '../../../tests/support/lint-samples.ts';
import { tinyCourse, tinyCourseWith } from '../../../tests/support/tiny-course.ts';
import { formatIssue } from '../content-issue.ts';
import { loadCourse } from '../load-course.ts';

const path = 'modules/basics/first-steps.json';

/** The lesson of the tiny course with these blocks put before its own, a line each. */
async function issues(...blocks: readonly object[]) {
  const lesson = JSON.parse(tinyCourse[path] ?? '');
  lesson.parts[0].blocks.unshift(...blocks);
  const { issues: found } = await loadCourse(tinyCourseWith({ [path]: JSON.stringify(lesson, null, 2) }));
  return found.map((issue) => formatIssue(issue).replace(/^\S+ /, ''));
}

const plain = (id: string) => story({ id, nodes: [storyNode('n0', [storyOption('a'), storyOption('b')])] });
const taking = (activity: string, outcome: string) =>
  story({
    id: 'fst-taker',
    handedOver: [
      {
        id: 'brought',
        activity,
        outcome,
        ifSkipped: 1,
        said: [{ upTo: 3, text: 'It helps.' }],
        skipped: 'One is assumed.',
      },
    ],
    nodes: [{ ...storyNode('n0', [storyOption('a'), storyOption('b')]), shows: ['brought'] }],
  });

describe('what an activity takes over', () => {
  it('comes from an activity of the course', async () => {
    expect(await issues(taking('fst-plan', 'people'))).toEqual([
      'error dangling-handover There is no activity "fst-plan" in the course.\n    Put that activity into an earlier lesson, or take nothing over.',
    ]);
    expect(await issues(plain('fst-plan'), taking('fst-plam', 'people'))).toEqual([
      'error dangling-handover There is no activity "fst-plam" in the course.\n    Did you mean "fst-plan"?',
    ]);
  });

  it('comes from one that stands before it', async () => {
    expect(await issues(taking('fst-plan', 'people'), plain('fst-plan'))).toEqual([
      'error dangling-handover "fst-plan" does not stand before "fst-taker", so it hands nothing over to it.\n    Put that activity into an earlier lesson, or take nothing over.',
    ]);
  });

  it('is an outcome that it has', async () => {
    expect(await issues(plain('fst-plan'), taking('fst-plan', 'people'))).toEqual([
      'error dangling-handover "fst-plan" hands over no "people".\n    Take over from another activity: this one hands nothing over.',
    ]);
  });
});
