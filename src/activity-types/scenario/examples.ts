import type { ActivityExample } from '../define-activity-type.ts';

const body = {
  id: 'example-scenario',
  type: 'scenario',
  title: 'A call from the port',
  minutes: 3,
  intro: 'You are the officer on duty in Drenn. A shipping firm has found a stranger in its mail system.',
  objective: 'O3',
  level: 'evaluate',
  variables: [
    { id: 'trust', label: 'Trust of the firm', min: 0, max: 3, start: 1 },
    { id: 'proof', label: 'Proof', min: 0, max: 3, start: 1 },
    { id: 'hours', label: 'Hours lost', min: 0, max: 4, start: 0, better: 'less' },
  ],
  handedOver: [
    {
      id: 'people',
      activity: 'example-plan',
      outcome: 'people',
      ifSkipped: 1,
      said: [
        { upTo: 1, text: 'Your training plan left one officer who may work on running systems.' },
        { upTo: 3, text: 'Your training plan gave you two officers who may work on running systems.' },
      ],
      skipped: 'You have made no training plan. The story assumes one officer who may work on running systems.',
    },
  ],
  startsAt: 'call',
  nodes: [
    {
      id: 'call',
      title: '07:10, the call',
      scene: 'The firm wants to erase the mail server at once, and ships are waiting for papers.',
      prompt: 'What do you ask of the firm?',
      options: [
        {
          id: 'wait',
          text: 'Leave the server as it is until an officer has saved its memory.',
          effects: [
            { variable: 'proof', add: 1 },
            { variable: 'hours', add: 2 },
          ],
          next: 'visit',
          consequence: 'The server stays as it is. The ships wait two hours, and the director rings twice.',
          share: 1,
          cost: 'Two hours of waiting.',
          why: 'Memory cannot be made again, and a ship can wait two hours.',
        },
        {
          id: 'part',
          text: 'Move the ships’ papers to another system first, then wait for an officer.',
          effects: [
            { variable: 'trust', add: 1 },
            { variable: 'hours', add: 1 },
          ],
          next: 'visit',
          consequence: 'Papers are printed again. Some mails are overwritten while they are moved.',
          share: 0.5,
          cost: 'Some mails.',
          why: 'Care for the firm earns trust, and the copying itself overwrites data.',
        },
        {
          id: 'erase',
          text: 'Erase it now and send us the firm’s own notes on what was seen.',
          effects: [
            { variable: 'trust', add: 2 },
            { variable: 'proof', set: 0 },
          ],
          next: 'visit',
          consequence: 'Ships sail by eight. Notes are what is left.',
          share: 0,
          cost: 'Everything that the server held.',
          why: 'Notes say what someone saw; the data could have shown who came in.',
        },
      ],
      better: 'Asks that nothing is changed, and says how long that takes.',
    },
    {
      id: 'visit',
      title: '09:30, at the firm',
      shows: ['people'],
      scene: 'Two computers are on and unlocked.',
      lines: [
        {
          id: 'angry',
          when: { variable: 'trust', atMost: 1 },
          text: 'The director has called a lawyer, who stands in the doorway.',
        },
      ],
      prompt: 'How do you begin?',
      options: [
        {
          id: 'both',
          text: 'Two officers save the memory of both at one time.',
          when: { variable: 'people', atLeast: 2 },
          effects: [{ variable: 'proof', add: 2 }],
          next: 'end',
          consequence: 'Both are saved by ten.',
          share: 1,
          why: 'Two who are trained can work side by side.',
        },
        {
          id: 'one',
          text: 'One officer saves the memory of one after the other.',
          effects: [
            { variable: 'proof', add: 1 },
            { variable: 'hours', add: 1 },
          ],
          next: 'end',
          consequence: 'The first is saved. The second locks itself before its turn.',
          lines: [
            {
              id: 'helped',
              when: { variable: 'trust', atLeast: 2 },
              text: 'The firm’s technician unlocks it again.',
            },
          ],
          share: 1,
          cost: 'One hour.',
          why: 'One trained officer in a fixed order is better than two who guess.',
        },
        {
          id: 'later',
          text: 'Seal the room and come back with the laboratory in the afternoon.',
          effects: [
            { variable: 'trust', add: 1 },
            { variable: 'hours', add: 2 },
          ],
          next: 'end',
          consequence: 'By the afternoon both have locked themselves.',
          share: 0,
          cost: 'The memory of both.',
          why: 'What is open now may be locked in an hour.',
        },
      ],
      better: 'Lets those who are trained work at once, and the others guard.',
    },
  ],
  endings: [
    {
      id: 'named',
      when: { all: [{ variable: 'proof', atLeast: 3 }, { not: { variable: 'hours', atLeast: 4 } }] },
      title: 'The way in is known',
      text: 'The laboratory shows the way in, and the police of Corvin are asked for the account behind it.',
      better: 'Little: an agreement with the firm, made in quiet times, would have spared an hour.',
    },
    {
      id: 'open',
      title: 'The case stays open',
      text: 'The firm works again. Who came in, nobody can show.',
      lines: [{ id: 'late', when: { variable: 'hours', atLeast: 3 }, text: 'It also asks who pays for the hours.' }],
      better: 'Memory that was saved early would have shown who came in.',
    },
  ],
} as const;

const [call, visit] = body.nodes;

export const examples: readonly ActivityExample[] = [
  {
    name: 'bars, a line under a condition, and what an earlier activity has left',
    source: body,
    rounds: { best: { moves: [3, 2, 0], share: 1 }, poor: { moves: [4, 0, 1], share: 0 } },
  },
  {
    name: 'roads that part',
    source: {
      ...body,
      id: 'example-scenario-roads',
      handedOver: [],
      variables: body.variables.slice(0, 2).map(({ id, min, max, start }) => ({ id, min, max, start })),
      nodes: [
        {
          ...call,
          options: call.options.map(({ id, text, consequence, share, why }) => ({
            id,
            text,
            consequence,
            share,
            why,
            next: id === 'erase' ? 'notes' : 'visit',
            effects: [{ variable: 'proof', set: id === 'wait' ? 2 : 0 }],
          })),
        },
        {
          ...visit,
          shows: [],
          options: visit.options.slice(1).map(({ id, text, consequence, share, why }) => ({
            id,
            text,
            consequence,
            share,
            why,
            next: 'end',
            effects: [{ variable: id === 'one' ? 'proof' : 'trust', add: 1 }],
          })),
        },
        {
          id: 'notes',
          title: '09:30, on paper',
          scene: 'The firm hands you four pages of notes.',
          prompt: 'What do you do with them?',
          options: [
            {
              id: 'sign',
              text: 'Have each page dated and signed by the one who wrote it.',
              next: 'end',
              consequence: 'Three of four writers sign.',
              share: 1,
              why: 'A court can hear the one who wrote a page.',
            },
            {
              id: 'file',
              text: 'File them as they are, and ask the provider of the mail for its records.',
              next: 'end',
              effects: [{ variable: 'proof', add: 1 }],
              consequence: 'The provider has records of one week.',
              share: 1,
              why: 'Records kept elsewhere are not lost with the server.',
            },
          ],
          better: 'Makes the most of what is left.',
        },
      ],
      endings: body.endings.map((ending) => ({
        ...ending,
        ...(ending.id === 'named' && { when: { variable: 'proof', is: 3 } }),
        lines: [],
      })),
    },
    rounds: { best: { moves: [2, 1], share: 1 }, poor: { moves: [1, 0], share: 0.25 } },
  },
];
