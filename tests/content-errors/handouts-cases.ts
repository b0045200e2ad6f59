import type { ErrorCase } from './error-case.ts';

const path = 'handouts/call-card.json';

/** A handout without a fault: each case changes one piece of it. */
export const soundHandout = `${JSON.stringify(
  {
    formatVersion: 1,
    id: 'call-card',
    title: 'Call card',
    intro: 'For the desk.',
    sections: [
      {
        id: 'steps',
        type: 'checklist',
        title: 'Steps',
        items: [
          { id: 'first', text: 'Call the [assembly](term:GLO-1).' },
          { id: 'second', text: 'It has 12 seats.[^TIN-1]' },
        ],
      },
      {
        id: 'calls',
        type: 'table',
        title: 'Calls',
        columns: [
          { id: 'when', title: 'When' },
          { id: 'who', title: 'Whom' },
        ],
        rows: [{ id: 'now', cells: ['Now', ' '] }],
        emptyRows: 3,
      },
    ],
  },
  null,
  1,
)}\n`;

function changed(from: string, to: string): Readonly<Record<string, string>> {
  if (soundHandout.split(from).length !== 2) throw new Error(`"${from}" does not stand exactly once in the handout.`);
  return { [path]: soundHandout.replace(from, () => to) };
}

export const handoutsCases: readonly ErrorCase[] = [
  {
    name: 'a citation of a fact that does not exist',
    change: changed('TIN-1', 'TIN-9'),
    expected: [
      'handouts/call-card.json:18:33 error dangling-fact There is no fact in facts.json with the id "TIN-9".\n    Add the fact with its source, or cite another.',
    ],
  },
  {
    name: 'a term that is not in the glossary',
    change: changed('GLO-1', 'GLO-7'),
    expected: [
      'handouts/call-card.json:14:40 error term-not-in-glossary There is no term "GLO-7" in glossary.json.\n    Add the term, or remove the link.',
    ],
  },
  {
    name: 'a claim without a citation',
    change: changed('[^TIN-1]', ''),
    expected: [
      'handouts/call-card.json:18:15 error uncited-claim This paragraph states a fact and cites none.\n    Put [^ID] right after the claim; if only the invented case speaks here, "story": true on its block says so.',
    ],
  },
  {
    name: 'a row with too few cells',
    change: changed('"Now",\n      " "', '"Now"'),
    expected: [
      'handouts/call-card.json:39:15 error cells-not-columns The row "now" has 1 cells, and the table 2 columns.\n    Write one cell for each column; " " leaves one open.',
    ],
  },
  {
    name: 'a table with nothing to read and nothing to fill in',
    change: changed(/,\n {3}"rows"[\s\S]*"emptyRows": 3/.exec(soundHandout)?.[0] ?? '?', ''),
    expected: [
      'handouts/call-card.json:22:3 error empty-table The table "calls" has no rows.\n    Write "rows"; or "emptyRows": how many to leave for handwriting.',
    ],
  },
  {
    name: 'an id that stands twice in a section',
    change: changed('"id": "second"', '"id": "first"'),
    expected: [
      'handouts/call-card.json:17:12 error duplicate-id "first" is the id of another entry of this section too.\n    Give it an id of its own; the first stands in handouts/call-card.json, line 13.',
    ],
  },
  {
    name: 'an id that is not the name of the file',
    change: changed('"id": "call-card"', '"id": "calls-card"'),
    expected: [
      'handouts/call-card.json:3:8 error id-not-file-name The id is "calls-card" and the file is named call-card.json.\n    Rename the file to calls-card.json, or write "id": "call-card".',
    ],
  },
  {
    name: 'HTML in a text',
    change: changed('For the desk.', 'For <b>the</b> desk.'),
    expected: [
      'handouts/call-card.json:5:16 error raw-html HTML does not work in a course: "<b>".\n    Use *em*, **strong**, lists and links; write \\< for the character itself.',
      'handouts/call-card.json:5:22 error raw-html HTML does not work in a course: "</b>".\n    Use *em*, **strong**, lists and links; write \\< for the character itself.',
    ],
  },
  {
    name: 'a type of section that does not exist',
    change: changed('"type": "checklist"', '"type": "steps"'),
    expected: [
      'handouts/call-card.json:9:12 error unknown-type There is no type "steps".\n    Choose a type. The types are: checklist, table, paragraphs.',
    ],
  },
];
