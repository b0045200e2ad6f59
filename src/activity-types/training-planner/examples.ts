import type { ActivityExample } from '../define-activity-type.ts';

export const examples: readonly ActivityExample[] = [
  {
    name: 'two groups, three kinds of training and a tool',
    source: {
      id: 'example-training-planner',
      type: 'training-planner',
      title: 'A small plan for Belmare',
      minutes: 3,
      intro: 'You plan a year for two groups in Belmare. The numbers are a story model.',
      objective: 'C2',
      level: 'create',
      budget: 30,
      target: { weighted: 50, floor: 40 },
      points: { weighted: 60, floor: 30 },
      planPrompt: 'Which training do you book?',
      groups: [
        {
          id: 'responders',
          title: 'First responders',
          people: 40,
          start: 20,
          weight: 0.6,
          advice: 'They are many and start low: a base for all of them comes first.',
        },
        {
          id: 'examiners',
          title: 'Examiners',
          people: 10,
          start: 30,
          weight: 0.4,
          advice: 'They are few: a course lifts all of them, and then a tool helps.',
        },
      ],
      options: [
        {
          id: 'e-learning',
          title: 'E-learning',
          cost: 3,
          seats: 40,
          gain: 20,
          ceiling: 45,
          needs: 0,
          why: 'It gives many people a base for little money, and stops at 45.',
          wasted: 'They stand above what it can teach. Book what needs a base.',
        },
        {
          id: 'classroom',
          title: 'Classroom course',
          cost: 8,
          seats: 10,
          gain: 30,
          ceiling: 70,
          needs: 0,
          why: 'It gives depth to as many as have a seat.',
          wasted: 'They stand above what it can teach. Book practice.',
        },
        {
          id: 'workshop',
          title: 'Workshop',
          cost: 10,
          seats: 10,
          gain: 20,
          ceiling: 85,
          needs: 40,
          why: 'It turns knowledge into practice.',
          wasted: 'Without the base, nobody could follow. Lift them to 40 first.',
        },
        {
          id: 'tool',
          title: 'Laboratory tool',
          cost: 6,
          factor: 1.5,
          needs: 40,
          only: ['examiners'],
          why: 'Trained people get more out of each later course with it.',
          wasted: 'Nobody can use it yet, so it stands in its box. Train first.',
        },
      ],
      measurePrompt: 'The director wants to see that the money helped.',
      levels: [
        {
          id: 'behaviour',
          title: 'Behaviour',
          asks: 'What do they do at work?',
          points: 10,
          measures: [
            { id: 'records', text: 'Share of complete records', feedback: 'This counts the deed itself, at work.' },
            {
              id: 'liked',
              text: 'Marks for the course',
              feedback: 'Marks tell whether they liked it, not what they do now.',
              misconception: 'C-m3',
            },
          ],
          answerKey: 'records',
        },
      ],
      conclusion: 'A base for many and depth for few reach the target. The model is simpler than people are.',
    },
    rounds: {
      // E-learning twice for the responders, the course for the examiners, closed, complete records.
      best: { moves: [0, 0, 5, 8, 9], share: 1 },
      // A tool for people who cannot use it, and two workshops without a base.
      poor: { moves: [7, 2, 2, 8, 10], share: 0 },
    },
  },
];
