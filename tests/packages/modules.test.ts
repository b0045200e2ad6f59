import { beforeAll, describe, expect, it } from 'vitest';
import { chosenCourse } from '../../scorm/chosen-course.ts';
import { packageCourse } from '../../scorm/package-course.ts';
import { profiles } from '../../scorm/profiles.ts';
import { buildCourse } from '../../src/content/load-course.ts';
import { folderSource } from '../../src/content/sources/folder.ts';
import { levelGroup } from '../../src/domain/assessment/selection.ts';
import type {
  CourseDetails,
  CourseOutline,
  FacilitationGuide,
  Glossary,
  Lesson,
} from '../../src/domain/course/course.ts';
import type { CourseLayout } from '../../src/domain/course/layout.ts';
import { stopIsOptional, stopMinutes, stops } from '../../src/domain/course/outline.ts';
import { barePlayer, compiledFiles, textsOf, type WholeContent } from '../support/tiny-package.ts';

const [in2004] = profiles.filter(({ tracking }) => tracking === 'scorm-2004');
let whole: WholeContent;
beforeAll(async () => {
  const { compiled } = await buildCourse(folderSource('course-content'), { languages: ['en', 'ar-XB'] });
  if (!compiled) throw new Error('The course is not sound.');
  whole = compiledFiles(compiled);
});

function fail(): never {
  throw new Error('There is no profile for SCORM 2004.');
}

function partOf(modules: readonly string[]) {
  const { content, outline } = chosenCourse(whole, { modules });
  const read = <T>(path: string) => JSON.parse(new TextDecoder().decode(content.get(path))) as T;
  return {
    content,
    outline,
    layout: read<CourseLayout>('layout.json'),
    details: read<CourseDetails>('en/course.json'),
    glossary: read<Glossary>('en/glossary.json'),
    guide: read<FacilitationGuide>('en/facilitation.json'),
    translated: read<CourseOutline>('ar-XB/outline.json'),
    lessons: [...content.keys()].flatMap((path) => (/^en\/lessons\//.test(path) ? [read<Lesson>(path)] : [])),
  };
}

const all = ['foundations', 'operations', 'innovation', 'forensics', 'capacity', 'review', 'takeaways'];
const choices = [['takeaways'], ['operations'], ['foundations', 'forensics'], all.slice(1)];

describe.each(choices)('a package of %s', (...modules) => {
  it('holds these modules, their lessons and their tests, in every language, and names none of the others', () => {
    const { content, outline, layout, details, translated, lessons, guide } = partOf(modules);
    expect(outline.modules.map(({ id }) => id)).toEqual(modules);
    expect(translated.modules.map(({ id }) => id)).toEqual(modules);
    const listed = outline.modules.flatMap((module) => module.lessons.map(({ id }) => id));
    expect(layout.lessons.map(({ id }) => id)).toEqual(listed);
    expect(lessons.map(({ id }) => id).sort()).toEqual([...listed].sort());
    expect(Object.keys(guide.lessons).sort()).toEqual([...listed].sort());
    const banks = new Set(details.assessments.flatMap((plan) => plan.banks));
    const files = [...content.keys()].flatMap((path) => /^en\/banks\/(.+)\.json$/.exec(path)?.[1] ?? []);
    expect(new Set(files)).toEqual(banks);
    const homes = new Set([...listed, ...banks]);
    expect(layout.questions.filter(({ home }) => !homes.has(home))).toEqual([]);
    expect(layout.assessments).toEqual(details.assessments.map(({ id }) => id));
    for (const stop of stops(outline))
      if (stop.kind !== 'lesson') expect(layout.assessments).toContain(stop.assessment.id);
    for (const { module } of details.objectives) expect(modules).toContain(module);
  });

  it('has a final test of these modules alone, with questions enough, or none', () => {
    const { outline, layout, details } = partOf(modules);
    const plan = details.assessments.find(({ kind }) => kind === 'final');
    const { finalAssessment: before } = whole.outline;
    expect(outline.finalAssessment === undefined).toBe(modules.join() === 'takeaways');
    expect(plan === undefined).toBe(outline.finalAssessment === undefined);
    if (!plan || !before) return;
    expect(outline.finalAssessment).toMatchObject({ questions: plan.questions, minutes: plan.minutes });
    expect(plan.questions).toBe(plan.cells.reduce((sum, { draw }) => sum + draw, 0));
    expect(plan.questions).toBeLessThan(before.questions + (modules.length === all.length - 1 ? 0 : 1));
    for (const { module, bank, group, draw } of plan.cells) {
      expect(modules).toContain(module);
      const there = layout.questions.filter(({ home, level }) => home === bank && levelGroup(level) === group);
      expect(there.length).toBeGreaterThanOrEqual(draw);
    }
  });

  it('leads nowhere that is not in it: repairs, beliefs, glossary, review, pictures', () => {
    const { content, layout, details, glossary, lessons } = partOf(modules);
    const held = new Set(layout.lessons.map(({ id }) => id));
    const questions = new Set(layout.questions.map(({ id }) => id));
    for (const { lesson, part } of Object.values(layout.repairs ?? {})) {
      expect(layout.lessons.find(({ id }) => id === lesson)?.parts).toContain(part);
    }
    for (const { repairs = [], questions: resting = [] } of details.misconceptions) {
      for (const block of repairs) expect(Object.keys(layout.repairs ?? {})).toContain(block);
      for (const id of resting) expect(questions.has(id)).toBe(true);
      expect(repairs.length + resting.length).toBeGreaterThan(0);
    }
    expect(layout.misconceptions).toEqual(details.misconceptions.map(({ id }) => id));
    for (const { usedIn } of glossary.terms) for (const lesson of usedIn) expect(held.has(lesson)).toBe(true);
    for (const bank of layout.reviewBanks ?? []) expect(content.has(`en/banks/${bank}.json`)).toBe(true);
    for (const { home } of layout.activities ?? []) expect(held.has(home)).toBe(true);
    const pictures = JSON.stringify(lessons).match(/(?<=")media\/[\w./-]+(?=")/g) ?? [];
    expect([...content.keys()].filter((path) => path.startsWith('media/')).sort()).toEqual(
      [...new Set(pictures)].sort(),
    );
  });

  it('says in its manifest what it holds, under an id of its own', () => {
    const { content, outline } = partOf(modules);
    expect(outline.id).not.toBe(whole.outline.id);
    expect(outline.id).toMatch(/^policing-without-borders-[a-z0-9-]+$/);
    expect(outline.id.length).toBeLessThanOrEqual(60);
    const files = textsOf(
      packageCourse({ player: barePlayer, content, outline, schemas: new Map(), profile: in2004 ?? fail() }),
    );
    const manifest = files['imsmanifest.xml'] ?? '';
    const objectives = [...manifest.matchAll(/<imsss:objective objectiveID="([^"]+)"/g)].map(([, id]) => id);
    expect(objectives).toEqual(modules);
    expect(manifest.includes('minNormalizedMeasure')).toBe(outline.finalAssessment !== undefined);
    const asked = stops(outline).filter((stop) => !stopIsOptional(stop));
    const [, hours = '0', rest = '0'] = />PT(?:(\d+)H)?(\d+)M</.exec(manifest) ?? [];
    expect(Number(hours) * 60 + Number(rest)).toBe(asked.reduce((sum, stop) => sum + stopMinutes(stop), 0));
  });
});

it('a package of all modules is the course itself, byte for byte', () => {
  const { content, outline } = chosenCourse(whole, { modules: all });
  expect(outline).toEqual(whole.outline);
  for (const [path, file] of whole.content)
    expect(content.get(path) === file || Buffer.from(content.get(path) ?? []).equals(file), path).toBe(true);
});
