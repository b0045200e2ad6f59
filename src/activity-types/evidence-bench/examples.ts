import type { ActivityExample } from '../define-activity-type.ts';
import { exampleCustody } from './example-custody.ts';
import { exampleFiles } from './example-files.ts';

const endings = [
  { from: 0, outcome: 0, text: 'The court hears little of this evidence.' },
  { from: 0.4, outcome: 1, text: 'The defence challenges most of it.' },
  { from: 0.65, outcome: 2, text: 'It is admitted, with questions.' },
  { from: 0.9, outcome: 3, text: 'It is admitted.' },
];

const { avalanche: _, meaning: __, ...filesAlone } = exampleFiles;
const { handover: ___, ...recordAlone } = exampleCustody;

export const examples: readonly ActivityExample[] = [
  {
    name: 'a tablet from the flat to the court',
    source: {
      id: 'example-evidence-bench',
      type: 'evidence-bench',
      title: 'Tablet T-3 goes to court',
      minutes: 5,
      intro: 'You are Examiner 3 in Belmare. The court asks for the tablet, and for every step that it took.',
      objective: 'D2',
      also: ['D1', 'D3'],
      level: 'analyse',
      endings,
      scene: {
        title: 'Order the scene',
        objective: 'D1',
        text: 'A running computer in the flat; your order covers live work.',
        prompt: 'In which order do you collect?',
        points: 20,
        items: [
          { id: 'disk', text: 'Disk', feedback: 'A disk keeps its data without power: later.[^FOR-15]' },
          { id: 'memory', text: 'Memory', feedback: 'Memory is lost with the power: first.[^FOR-15]' },
          { id: 'arp', text: 'ARP cache', feedback: 'It shares a tier with memory.[^FOR-16]' },
          { id: 'backup', text: 'Backup tape', feedback: 'Archives can wait longest.[^FOR-15]' },
        ],
        answerKey: [['memory', 'arp'], ['disk'], ['backup']],
        explanation: 'Memory and network state share a tier; then the disk, then archives.[^FOR-15]',
      },
      files: exampleFiles,
      custody: exampleCustody,
      court: {
        title: 'The court asks',
        text: 'The other file still matches.',
        prompt: 'The hashes match. Does that prove that the owner wrote the list?',
        points: 20,
        options: [
          {
            id: 'yes',
            text: 'Yes: nobody else can make the same value.',
            feedback: 'Anyone who has the bytes gets the same value.[^FOR-26]',
            misconception: 'M1',
          },
          {
            id: 'no',
            text: 'No: it shows that nothing changed since the first value.',
            feedback: 'Unchanged between two moments, and no more.[^FOR-26]',
          },
          {
            id: 'nothing',
            text: 'No: a match shows nothing that a court could use.',
            feedback: 'It shows that the bytes are unchanged, and a court can use that.[^FOR-26]',
            plausible: 'after so many warnings a match seems worthless',
          },
        ],
        answerKey: 'no',
        explanation: 'A match shows that the data is unchanged since the first value was noted.[^FOR-26]',
      },
    },
    rounds: {
      best: { moves: [8, 2, 1, 1, 5, 1], share: 1 },
      poor: { moves: [19, 1, 2, 2, 2, 0], share: 0 },
    },
  },
  {
    name: 'files and record alone: steps that are left out',
    source: {
      id: 'example-evidence-bench-short',
      type: 'evidence-bench',
      title: 'Tablet T-3, a second look',
      minutes: 3,
      intro: 'The tablet is back. Compare its files, then read its record.',
      objective: 'D2',
      level: 'apply',
      endings: endings.filter(({ outcome }) => outcome !== 2),
      files: filesAlone,
      custody: recordAlone,
    },
    rounds: {
      best: { moves: [2, 1], share: 1 },
      poor: { moves: [1, 0], share: 0 },
    },
  },
];
