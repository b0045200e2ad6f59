import type { ActivityExample } from '../define-activity-type.ts';

/** Moves: a light is 0 green, 1 amber, 2 red; a decision or condition is its place among the sorted ids. */
const [green, amber, red] = [0, 1, 2];
const decisions = { deploy: 0, 'fix-first': 1, pilot: 2, reject: 3 };
const conditions = { 'closed-tips': 0, logo: 1, officer: 2, screens: 3 };

export const examples: readonly ActivityExample[] = [
  {
    name: 'a program that ranks tips: three criteria, three gaps',
    source: {
      id: 'example-deployment-board',
      type: 'deployment-board',
      title: 'Tips in order',
      minutes: 3,
      objective: 'I3',
      level: 'evaluate',
      intro:
        'You sit on the board of Drenn’s police. A vendor offers a program that puts tips from a phone line in order. Read its file, light each criterion, then decide.',
      file: 'The vendor’s file',
      statements: [
        { id: 'unread', text: 'About 4,000 tips a month stay unread.' },
        { id: 'ranks', text: 'The program puts the most promising tips on top.' },
        { id: 'demo', text: 'In a demonstration it found 30 good tips.' },
        { id: 'low', text: 'Tips below a mark are deleted at once.' },
        { id: 'legal', text: 'Whether a caller’s voice may be analysed is being looked into.' },
      ],
      lights: {
        green: { text: 'Green', hint: 'the file answers it' },
        amber: { text: 'Amber', hint: 'it answers in part' },
        red: { text: 'Red', hint: 'a gap to close first' },
      },
      criteria: [
        {
          id: 'need',
          title: 'Need',
          prompt: 'What fails without the program?',
          answerKey: 'green',
          right: 'The file counts what is left undone.',
          other: 'Look for a number of tips that nobody reads.',
        },
        {
          id: 'law',
          title: 'Law',
          prompt: 'What allows it?',
          answerKey: 'red',
          right: 'Nobody has said yet that voices may be analysed.',
          other: '“Being looked into” is no legal basis.',
        },
        {
          id: 'harm',
          title: 'Harm and evidence',
          prompt: 'How often does it err, and who checks?',
          answerKey: 'amber',
          right: 'Hits were counted and errors were not, and a low mark deletes a tip unread.',
          other: 'Some of it is answered: hits were counted. Look for what was not.',
        },
      ],
      gaps: [
        { id: 'no-basis', criterion: 'law', statement: 'legal', text: 'No legal basis' },
        { id: 'no-errors', criterion: 'harm', statement: 'demo', text: 'No error rate' },
        { id: 'no-check', criterion: 'harm', statement: 'low', text: 'Nobody checks what is deleted' },
      ],
      ask: 'What does the board decide?',
      decisions: [
        {
          id: 'deploy',
          text: 'Deploy it on the phone line',
          sound: false,
          misconception: 'I-m2',
          why: 'Gaps that are open on paper stay open on the line, where callers pay for them.',
          ending: 'In the second week the program deletes a caller’s third warning. The file had said that it would.',
        },
        {
          id: 'pilot',
          text: 'Pilot it with conditions',
          sound: true,
          why: 'A small trial can close gaps, as long as no live caller is part of it.',
          guard: {
            criterion: 'law',
            condition: 'closed-tips',
            why: 'Law is red: without the condition on closed tips, the trial runs on live callers.',
          },
        },
        {
          id: 'fix-first',
          text: 'Send it back to be fixed',
          sound: true,
          why: 'The need is real and the gaps can be closed, so the vendor gets a list.',
        },
        {
          id: 'reject',
          text: 'Reject it for good',
          sound: false,
          misconception: 'I-m4',
          why: 'Each gap can be closed, and 4,000 tips a month stay unread.',
          ending: 'The tips stay unread. A year later another office buys the same program, gaps and all.',
        },
      ],
      askCondition: 'Which condition do you set?',
      conditions: [
        {
          id: 'closed-tips',
          text: 'Only tips of closed cases, until the lawyer has answered; count the errors on them',
          mends: ['no-basis', 'no-errors'],
          why: 'No live caller is touched, and the error rate comes out of it.',
        },
        {
          id: 'officer',
          text: 'An officer reads what the program would delete',
          mends: ['no-check'],
          why: 'A person stands between a mark and a lost tip.',
        },
        { id: 'screens', text: 'Larger screens for the phone line', mends: [], why: 'It may help; it closes no gap.' },
        { id: 'logo', text: 'The program shows the badge of the police', mends: [], why: 'A badge closes no gap.' },
      ],
      endings: {
        sound: 'The trial counts nine errors in a hundred tips. The board can now decide on numbers.',
        partial: 'Half of the file comes back mended. The board has to ask a second time.',
        weak: 'The file comes back as it was, with your two lines stapled to it.',
      },
    },
    rounds: {
      best: {
        moves: [green, red, amber, decisions.pilot, conditions['closed-tips'], conditions.officer],
        share: 1,
      },
      poor: { moves: [red, green, green, decisions.deploy], share: 0.5 / 8 },
    },
  },
];
