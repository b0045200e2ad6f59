import { expect, it } from 'vitest';
import type { Question, Response } from '../../src/domain/assessment/question.ts';
import { completion } from '../../src/domain/progress/completion.ts';
import { rulesByType } from '../support/example-questions.ts';
import type { LmsData, LmsEdition } from '../support/lms-edition.ts';
import { trackerIn } from '../support/lms-launch.ts';
import { MemoryDevice } from '../support/memory-device.ts';
import { layout, lessons, outline, questions, settled, startSession } from '../support/session-course.ts';
import { StrictLms } from '../support/strict-lms.ts';
import { quirk } from './quirk.ts';

// Quirks that need the whole session: what is resumed is decided there.

const [first = { id: '', parts: [], questions: [] }] = lessons;
const keyOf = (question: Question): Response => rulesByType[question.type]?.key(question) ?? '';
const ofFirst = questions.filter(({ id }) => first.questions.includes(id));

/** The course launched in this LMS, with what it kept and what the device keeps. */
async function open(edition: LmsEdition, kept: LmsData | undefined, how: Parameters<typeof startSession>[1] = {}) {
  const lms = new StrictLms(edition, edition.launch({}, kept));
  const { session } = await startSession({ tracker: () => trackerIn(edition, lms) }, how);
  return { lms, session };
}

/** Reads and answers all of the first lesson, and leaves. */
async function doFirstLesson(edition: LmsEdition, how: Parameters<typeof startSession>[1] = {}): Promise<LmsData> {
  const { lms, session } = await open(edition, undefined, how);
  const { visit, submit, leave } = session.getState();
  for (const part of first.parts) visit(first, part);
  for (const question of ofFirst) submit(first, question, keyOf(question), 3);
  await settled();
  await leave();
  return lms.data();
}

quirk('keeps the record when a new edition of the package takes the place of the old', (edition) => {
  it('gives it to the new edition, which drops what it has no more and keeps the rest', async () => {
    const kept = await doFirstLesson(edition);
    const gone = ofFirst[0]?.id;
    const revised = {
      ...layout,
      revision: '2',
      lessons: layout.lessons.map((lesson) => ({ ...lesson, questions: lesson.questions.filter((id) => id !== gone) })),
      questions: layout.questions.filter(({ id }) => id !== gone),
    };
    const { session } = await open(edition, kept, { known: revised, course: { ...outline, revision: '2' } });
    const { progress } = session.getState();
    expect(progress.lessons[first.id]?.done).toBe(true);
    expect(Object.keys(progress.questions)).not.toContain(gone);
    expect(Object.keys(progress.questions)).toHaveLength(ofFirst.length - 1);
  });
});

quirk('wipes the record once the course is finished', (edition) => {
  it('finds the course as it was on the same device, and unharmed on another', async () => {
    const device = new MemoryDevice();
    await doFirstLesson(edition, { device });
    const same = await open(edition, undefined, { device });
    expect(Object.keys(same.session.getState().progress.questions)).toHaveLength(ofFirst.length);
    const other = await open(edition, undefined);
    expect(completion(other.session.getState().progress, outline)).toBe('incomplete');
    expect(other.session.getState().phase).toBe('running');
  });
});

quirk('gives back half of the suspend data at the next launch', (edition) => {
  it('is not taken for progress: the copy on the device is, and where there is none the course begins', async () => {
    const device = new MemoryDevice();
    const kept = await doFirstLesson(edition, { device });
    const half = { ...kept, suspend_data: String(kept.suspend_data).slice(0, 20) };
    const same = await open(edition, half, { device });
    expect(Object.keys(same.session.getState().progress.questions)).toHaveLength(ofFirst.length);
    const other = await open(edition, half);
    expect(other.session.getState().progress.questions).toEqual({});
    expect(other.session.getState().phase).toBe('running');
  });
});
